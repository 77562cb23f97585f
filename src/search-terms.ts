// Pagefind finds words by their beginnings, whatever their marks and case; this adds what it does not know.

import { folded, spellingsOf, wordsOf } from "./folding.ts";

/** Letters and figures with what may stand between them. */
const WORD = /[\p{L}\p{M}\p{N}\p{Pd}'’‘ʼʻ·\u200c]+/gu;

/** Letters of scripts that put no spaces between words, or, as Korean, none within a name. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** Each once: the spellings and pieces of words by which they would not be found otherwise. */
export function extraTermsOf(text: string): string[] {
  const words = new Set(text.match(WORD));
  return [...new Set([...words].flatMap(extraTermsOfWord))];
}

/** What to ask for, one after the other: each finds what the others may miss. */
export function queriesOf(query: string): string[] {
  const words = wordsOf(query).map((word) => spellingsOf(word).map(inPieces));
  const plain = words.map(([first = ""]) => first).join(" ");
  const spelledOut = words.map((spellings) => spellings.at(-1) ?? "").join(" ");
  return [...new Set([plain, spelledOut])].filter((text) => text !== "");
}

function extraTermsOfWord(word: string): string[] {
  const spellings = spellingsOf(word).filter((spelling) => known(spelling) !== known(word));
  const pieces = (folded(word).match(UNSPACED) ?? []).flatMap((run) => [...run, ...pairsOf(run)]);
  return [...spellings, ...pieces];
}

/** A word as Pagefind knows it. */
function known(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What stands without spaces, as overlapping pairs of letters: a word within is one or more of them. */
function inPieces(word: string): string {
  return word.replace(UNSPACED, (run) => ` ${[...run].length < 2 ? run : pairsOf(run).join(" ")} `).trim();
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => (letters[index] ?? "") + letter);
}
