import type { Ratio } from "./again.ts";
import type { Result } from "./compare.ts";

/** Results as lines of text. */

const WIDTHS = [8, 10, 12, 8, 9, 9, 9, 9, 8, 12];

export const HEAD = line([
  "talks",
  "generator",
  "makes",
  "pages",
  "HTML MB",
  "files MB",
  "seconds",
  "pages/s",
  "peak MB",
  "times Hugo",
]);

export function renderResults(talks: number, results: readonly Result[]): string {
  const hugo = results.find(({ generator }) => generator === "Hugo");
  return results
    .map((result) => {
      const { generator, contents, pages, pageBytes, fileBytes, seconds, megabytes } = result;
      return line([
        grouped(talks),
        generator,
        contents,
        grouped(pages),
        grouped(pageBytes / 1e6, 1),
        contents === "pages" ? "" : grouped(fileBytes / 1e6, 1),
        grouped(seconds, 2),
        grouped(pages / seconds),
        megabytes === undefined ? "?" : grouped(megabytes),
        hugo === undefined || result === hugo ? "" : grouped(seconds / hugo.seconds, 2),
      ]);
    })
    .join("\n");
}

/** Whether a page of the larger site takes no longer than one of the smaller. */
export function renderGrowth(smaller: Result, larger: Result): string {
  const factor = larger.seconds / larger.pages / (smaller.seconds / smaller.pages);
  const verdict = factor <= 1 ? "no faster than the pages" : "faster than the pages";
  return `A page of ${grouped(larger.pages)} takes ${grouped(factor, 2)} times as long as one of ${grouped(smaller.pages)}: time grows ${verdict}.`;
}

/** What the numbers above are about. */
export const NOTE = `Everything is the pages with calendars, citations, data, feed and map of the site beside them. Lectern's has styles,
scripts and the index of the search too, which Hugo's has not; neither draws share images. Peak memory is that of the
process alone.`;

export function renderRatio({ what, seconds, against, ofSeconds, megabytes }: Ratio): string {
  const peak = megabytes === undefined ? "" : `, peak ${grouped(megabytes)} MB`;
  return `${what}: ${grouped(seconds / ofSeconds, 3)} of ${against} (${grouped(seconds, 3)} s of ${grouped(ofSeconds, 3)} s${peak})`;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join("");
}

function grouped(number: number, digits = 0): string {
  return number.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
