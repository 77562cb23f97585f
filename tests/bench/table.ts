import type { Result } from "./compare.ts";

/** Results as lines of text. */

const WIDTHS = [8, 10, 8, 8, 9, 9, 8, 12];

export const HEAD = line([
  "talks",
  "generator",
  "pages",
  "HTML MB",
  "seconds",
  "pages/s",
  "peak MB",
  "times Hugo",
]);

export function renderResults(talks: number, results: readonly Result[]): string {
  const hugo = results.find(({ generator }) => generator === "Hugo");
  return results
    .map((result) => {
      const { generator, pages, bytes, seconds, megabytes } = result;
      return line([
        grouped(talks),
        generator,
        grouped(pages),
        grouped(bytes / 1e6, 1),
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

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join("");
}

function grouped(number: number, digits = 0): string {
  return number.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
