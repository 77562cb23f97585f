import { literalPattern } from "../literal-pattern.ts";
import type { Edition } from "../model/edition.ts";
import type { Series } from "../model/series.ts";
import { fullTitleOf } from "../wording/nouns/ordinals.ts";
import { wordsOf } from "../wording/words.ts";
import type { EditionFacts } from "./edition/edition-facts.ts";

/** How an edition was called, and what that is in the next one. */
export interface Renaming {
  /** The year whose name must not be carried over. */
  readonly year: number;
  /** The year that takes its place. */
  readonly next: number;
  readonly names: readonly { readonly pattern: RegExp; readonly name: string }[];
}

export function renamingOf(last: Edition, next: EditionFacts, series: Series): Renaming {
  const names = [{ pattern: patternOf(`${series.name} ${last.year}`), name: next.name }];
  const words = wordsOf(last.language);
  if (next.ordinal !== undefined) {
    const title = fullTitleOf({ ...last, title: series.title, ordinal: next.ordinal }, words);
    names.push({ pattern: patternOf(fullTitleOf({ ...last, title: series.title }, words)), name: title });
  }
  return { year: last.year, next: next.year, names };
}

/** Names may be broken over two lines. */
function patternOf(name: string): RegExp {
  const words = name.split(/\s+/).map(literalPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "gu");
}

export function rename(text: string, { names }: Renaming): string {
  return names.reduce((renamed, { pattern, name }) => renamed.replace(pattern, () => name), text);
}

/** Whether a text names the year: "2021", "'21", and in an address also 21. */
export function namesYear(text: string, { year }: Renaming): boolean {
  const short = String(year % 100).padStart(2, "0");
  const hasShort = new RegExp(`(?<!\\d)${short}(?!\\d)`);
  return (
    new RegExp(`(?<!\\d)(${year}|['’]${short})(?!\\d)`).test(text) ||
    text.split(/[\s"]/).some((word) => hasShort.test(/https?:.*/.exec(word)?.[0] ?? ""))
  );
}
