import { editDistance } from "../../remedy.ts";
import { foldText } from "../slug.ts";
import { affiliationWords, areElsewhere } from "./affiliations.ts";

/** A name as one edition writes it, with the affiliations there, in words: each is compared with many. */
export interface NamedAt {
  readonly words: readonly string[];
  readonly hasAffiliation: boolean;
  readonly affiliation: readonly string[];
}

export function namedAt(name: string, affiliations: readonly string[]): NamedAt {
  return {
    words: nameWords(name),
    hasAffiliation: affiliations.length > 0,
    affiliation: affiliationWords(affiliations),
  };
}

/** Without case, marks and punctuation, in the order of the name. */
function nameWords(name: string): string[] {
  return foldText(name)
    .replace(/[.,'’-]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * Whether two names may be those of one person: the words in another order, a first name cut to its initial, a middle name
 * left out, one letter in a long word. Names that many share need the same affiliation as well, and nobody is of two
 * places that have nothing in common.
 */
export function areAlike(one: NamedAt, other: NamedAt): boolean {
  const isSamePlace = one.hasAffiliation && other.hasAffiliation;
  const [a, b] = [one.words, other.words];
  return (
    (isReordered(a, b, isSamePlace) || isShortened(a, b, isSamePlace) || isMistyped(a, b, isSamePlace)) &&
    !areElsewhere(one.affiliation, other.affiliation)
  );
}

/** One syllable as Chinese names have them in Latin letters: "Yu Hong" and "Hong Yu" are two names. */
const SYLLABLE = /^(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?[aeiouv]{1,3}(?:ng?|r)?$/;

function isReordered(a: readonly string[], b: readonly string[], isSamePlace: boolean): boolean {
  if (a.length < 2 || a.join(" ") === b.join(" ")) return false;
  if (a.toSorted().join(" ") !== b.toSorted().join(" ")) return false;
  return isSamePlace || !a.every((word) => SYLLABLE.test(word));
}

function isShortened(a: readonly string[], b: readonly string[], isSamePlace: boolean): boolean {
  const [family = "", otherFamily] = [a.at(-1), b.at(-1)];
  if (family !== otherFamily || a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first = "", ...middle] = short.slice(0, -1);
  const [longFirst = "", ...longMiddle] = long.slice(0, -1);
  if (!fits(first, longFirst)) return false;
  let rest = [...longMiddle];
  for (const word of middle) {
    const found = rest.findIndex((candidate) => fits(word, candidate));
    if (found < 0) return false;
    rest = rest.toSpliced(0, found + 1);
  }
  const isInitial = first.length === 1 || longFirst.length === 1;
  const isFull = longMiddle.some((word) => word.length > 1) && longMiddle.length > middle.length;
  if (!isInitial && a.length === b.length && middle.every((word, index) => word === longMiddle[index]))
    return false;
  return isSamePlace || (!isFull && !(isInitial && (family.length < 5 || SYLLABLE.test(family))));
}

/** The same word, or its initial. */
function fits(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Shorter words differ by a letter by chance, and the first letter makes another name: Chang and Zhang. */
function isMistyped(a: readonly string[], b: readonly string[], isSamePlace: boolean): boolean {
  const different = a.map((word, index) => [word, b[index] ?? ""] as const).filter(([x, y]) => x !== y);
  const [[x, y] = ["", ""]] = different;
  if (a.length < 2 || a.length !== b.length || different.length !== 1 || x[0] !== y[0]) return false;
  return Math.min(x.length, y.length) >= (isSamePlace ? 5 : 8) && editDistance(x, y) === 1;
}
