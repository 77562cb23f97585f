import type { Call, Submission, SubmissionCategory } from "../model/edition.ts";
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

/** "Full paper, 6–8 pages excluding references. What it is." */
export function categoryInWords(
  { name, pages, references, description }: SubmissionCategory,
  words: Words,
): string {
  const { category, withReferences, withoutReferences } = words.text.call;
  const kind =
    pages === undefined
      ? name
      : say(category, {
          name,
          pages: say(
            { included: withReferences, excluded: withoutReferences, none: "{pages}" }[references ?? "none"],
            {
              pages: pageCountInWords(pages, words),
            },
          ),
        });
  return description === undefined ? kind : `${kind}${words.text.marks.stop}${description}`;
}

/** "Call for papers", or what its organizers call it. */
export function titleOfCall({ title }: Pick<Call, "title">, { text }: Words): string {
  return title?.plain ?? text.pages.call;
}

/** What happens to accepted submissions; empty where it is not known. */
export function acceptanceInWords({ talk }: Submission, { text }: Words): string {
  return talk === undefined ? "" : say(text.call.acceptance, { minutes: talk });
}

function rangeOf(pages: string): { from: string; to: string | undefined } | undefined {
  const [, from, to] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(pages) ?? [];
  return from === undefined ? undefined : { from, to };
}
