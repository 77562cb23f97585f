import { joinedTerm, type Word, wordsIn } from "./words.ts";

/** One of the things that somebody looks for. */
export interface Wanted {
  /** Ways to write it: each is words that stand for it together, and each of these is one of its spellings. */
  readonly ways: readonly (readonly (readonly string[])[])[];
  /** All that begins so is meant: what may still be typed on, and what is long enough. */
  readonly isBeginning: boolean;
}

/** More would be pasted, not typed. */
const MOST_WANTED = 16;
/** In letters. */
const LONG = 4;

/** What stands between spaces is wanted as it is, or as its parts: "e-mail" as "email" and as "e" and "mail". */
export function wantedBy(query: string): Wanted[] {
  const pieces = query.split(/\s+/).filter((piece) => piece !== "");
  const isOpen = !/\s$/.test(query);
  const wanted = pieces.flatMap((piece, place): Wanted[] => {
    const words = wordsIn(piece).filter(({ isExtra }) => !isExtra);
    const isLast = isOpen && place === pieces.length - 1;
    const joined = joinedTerm(piece);
    const isOfParts = words.length > 1 && joined !== undefined && /[^\p{L}\p{M}]/u.test(piece);
    if (words.length === 0) return [];
    if (isOfParts) return [{ ways: [words.map(({ terms }) => terms), [[joined]]], isBeginning: isLast }];
    return words.map((word, index) => ({
      ways: [[word.terms]],
      isBeginning: (isLast && index === words.length - 1) || isLetter(word) || isLong(word),
    }));
  });
  return wanted.slice(0, MOST_WANTED);
}

/** Little else begins with so many letters: "dialog" is "dialogue", too. */
function isLong({ terms }: Word): boolean {
  return (terms[0] ?? "").length >= LONG;
}

/** A letter of a script without spaces is written as the first of a pair. */
function isLetter({ terms }: Word): boolean {
  return [...(terms[0] ?? "")].length === 1 && /\P{ASCII}/u.test(terms[0] ?? "");
}
