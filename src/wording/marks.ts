import { isLatin } from "./script.ts";
import type { Words } from "./words.ts";

/** Marks between and around texts in one line, as the language sets them; empty texts take none. */

const LATIN_COMMA = ", ";

/** "Hotel Zeta, 1 High Street, Boston": the parts of one thing. What is all in Latin letters keeps their comma. */
export function inParts(parts: readonly (string | undefined)[], { language, text }: Words): string {
  const known = partsOf(parts);
  if (text.marks.comma === LATIN_COMMA) return known.join(LATIN_COMMA);
  const isForeign = !isLatin(language) && !known.some(hasOtherLetters);
  return known.join(isForeign ? LATIN_COMMA : text.marks.comma);
}

/** "Ana Klimovic, Rosa Verde": things of a kind. */
export function inRow(things: readonly (string | undefined)[], { text }: Words): string {
  return partsOf(things).join(text.marks.list);
}

/** "Ana Klimovic (ETH Zurich, Switzerland); Rosa Verde": things that have commas of their own. */
export function inLongRow(things: readonly string[], { text }: Words): string {
  return things.join(text.marks.semicolon);
}

/** "Sunday, March 28 · Tutorials": facts side by side. */
export function sideBySide(facts: readonly (string | undefined)[], { text }: Words): string {
  return partsOf(facts).join(text.marks.dot);
}

/** "Ana Klimovic (ETH Zurich)" */
export function withAside(main: string, aside: string, { text }: Words): string {
  return aside === "" ? main : `${main}${text.marks.open}${aside}${text.marks.close}`;
}

/** "Chair: Ana Klimovic" */
export function labelled(label: string, value: string, { text }: Words): string {
  return `${label}${text.marks.colon}${value}`;
}

function partsOf(parts: readonly (string | undefined)[]): string[] {
  return parts.flatMap((part) => (part === undefined || part === "" ? [] : [part]));
}

function hasOtherLetters(part: string): boolean {
  return [...part].some((letter) => /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter));
}
