import type { Counts, Edition } from "../model/edition.ts";
import { TALK_TYPES, type TalkType } from "../model/vocabulary.ts";

/** What one of a type is called, and several. A single panel or tutorial is "a panel": it needs no number. */
const NOUNS = {
  keynote: ["1 keynote speaker", "keynote speakers"],
  invited: ["1 invited speaker", "invited speakers"],
  paper: ["1 regular speaker", "regular speakers"],
  "short-paper": ["1 short paper", "short papers"],
  lightning: ["1 lightning talk", "lightning talks"],
  demo: ["1 demo", "demos"],
  poster: ["1 poster", "posters"],
  tutorial: ["a tutorial", "tutorials"],
  panel: ["a panel", "panels"],
  talk: ["1 talk", "talks"],
} satisfies Record<TalkType, readonly [one: string, many: string]>;

/** British English lists without a comma before "and". */
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "1 keynote speaker, 6 invited speakers and 1 regular speaker" */
export function countsInWords(counts: Counts): string {
  return list.format(
    TALK_TYPES.flatMap((type) => {
      const count = counts[type] ?? 0;
      const [one, many] = NOUNS[type];
      return count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];
    }),
  );
}

/** "Full-day"; empty where it is not known. */
export function lengthInWords(length: Edition["length"]): string {
  if (length === undefined) return "";
  if (typeof length === "number") return `${length}-day`;
  return length === "half-day" ? "Half-day" : "Full-day";
}
