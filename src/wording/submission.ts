import type { Submission } from "../model/edition.ts";
import { count, say, type Words } from "./words.ts";

/** "2–4 pages", "1 page"; other texts as they are. */
export function pageCountInWords(pages: string, words: Words): string {
  const range = rangeOf(pages);
  if (range === undefined) return pages;
  const { pageCount, pageRange } = words.text.call;
  return range.to === undefined
    ? count(pageCount, Number(range.from), words)
    : say(pageRange, { from: range.from, to: range.to });
}

/** "pages 12–19", "page 12"; other texts as they are. */
export function pageNumbersInWords(pages: string, { text }: Words): string {
  const range = rangeOf(pages);
  if (range === undefined) return pages;
  return range.to === undefined
    ? say(text.papers.page, { from: range.from })
    : say(text.papers.pages, { from: range.from, to: range.to });
}

/** "Extended abstract, 2–4 pages" */
export function categoriesInWords({ categories }: Submission, words: Words): string[] {
  return categories.map(({ name, pages }) =>
    pages === undefined
      ? name
      : say(words.text.call.category, { name, pages: pageCountInWords(pages, words) }),
  );
}

/** What happens to accepted submissions; empty where it is not known. */
export function acceptanceInWords({ talk }: Submission, { text }: Words): string {
  return talk === undefined ? "" : say(text.call.acceptance, { minutes: talk });
}

function rangeOf(pages: string): { from: string; to: string | undefined } | undefined {
  const [, from, to] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(pages) ?? [];
  return from === undefined ? undefined : { from, to };
}
