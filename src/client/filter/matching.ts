import { spellingsOf, wordsOf } from "../../folding.ts";

/** Of every word that somebody looks for, how else it may be spelled. */
export function wantedIn(query: string): string[][] {
  return wordsOf(query).map(spellingsOf);
}

/** @param text in every spelling */
export function hasAll(text: string, wanted: readonly (readonly string[])[]): boolean {
  return wanted.every((spellings) => spellings.some((spelling) => text.includes(spelling)));
}
