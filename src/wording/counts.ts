import type { Counts, Edition } from "../model/edition.ts";
import { TALK_TYPES } from "../model/vocabulary.ts";
import { count, listOf, type Words } from "./words.ts";

/** "1 keynote speaker, 6 invited speakers, 2 demos and a panel": what a language says without a number comes last. */
export function countsInWords(counts: Counts, words: Words): string {
  const parts = TALK_TYPES.flatMap((type) => {
    const n = counts[type] ?? 0;
    return n === 0 ? [] : [count(words.text.counts[type], n, words)];
  });
  return listOf(
    parts.toSorted((a, b) => Number(/\d/.test(b)) - Number(/\d/.test(a))),
    words,
  );
}

/** "Full-day"; empty where it is not known. */
export function lengthInWords(length: Edition["length"], words: Words): string {
  const { full, half, days } = words.text.summary;
  if (length === undefined) return "";
  if (typeof length === "number") return count(days, length, words);
  return length === "half-day" ? half : full;
}
