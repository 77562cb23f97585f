import type { Submission } from "../model/edition.ts";

/** "2–4 pages", "1 page"; other texts as they are. */
export function pageCountInWords(pages: string): string {
  const range = rangeOf(pages);
  if (range === undefined) return pages;
  return range.to === undefined
    ? range.from === "1"
      ? "1 page"
      : `${range.from} pages`
    : `${range.from}–${range.to} pages`;
}

/** "pages 12–19", "page 12"; other texts as they are. */
export function pageNumbersInWords(pages: string): string {
  const range = rangeOf(pages);
  if (range === undefined) return pages;
  return range.to === undefined ? `page ${range.from}` : `pages ${range.from}–${range.to}`;
}

/** "Extended abstract, 2–4 pages" */
export function categoriesInWords({ categories }: Submission): string[] {
  return categories.map(({ name, pages }) =>
    pages === undefined ? name : `${name}, ${pageCountInWords(pages)}`,
  );
}

/** What happens to accepted submissions; empty where it is not known. */
export function acceptanceInWords({ talk }: Submission): string {
  return talk === undefined
    ? ""
    : `Authors of accepted submissions give a talk of ${talk} minutes at the workshop.`;
}

function rangeOf(pages: string): { from: string; to: string | undefined } | undefined {
  const [, from, to] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(pages) ?? [];
  return from === undefined ? undefined : { from, to };
}
