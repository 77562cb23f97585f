// What a text is found by. The index and whoever asks it take texts apart alike, in every browser: nothing here knows a
// dictionary.

import { spellingsOf } from "../folding.ts";

export interface Word {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Every way in which it is typed, the plainest first. */
  readonly terms: readonly string[];
  /** Covered by its neighbours: it is found by this, too, and need not be asked for. */
  readonly isExtra: boolean;
}

/** Letters and figures, with what may stand between two of them in one word. */
const RUN = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’‘ʼʻ·\p{Pd}][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;
const PARTS = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
/** Most words: nothing about them is to be found out. */
const PLAIN = /^[a-zA-Z0-9]+$/;

/** Letters of scripts that put no spaces between words, or, as Korean, none within a name. */
const UNSPACED =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+)/u;

/** What nobody types: a longer word is found by its beginning. */
const LONGEST_TERM = 40;

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (PLAIN.test(run) && run.length <= LONGEST_TERM) {
      words.push({ start, end: start + run.length, terms: [run.toLowerCase()], isExtra: false });
    } else if (!UNSPACED.test(run)) {
      addSpaced(run, start, words);
    } else {
      let place = start;
      for (const [index, piece] of run.split(UNSPACED).entries()) {
        if (index % 2 === 1) addUnspaced(piece, place, words);
        else for (const { 0: spaced, index: at } of piece.matchAll(RUN)) addSpaced(spaced, place + at, words);
        place += piece.length;
      }
    }
  }
  return words;
}

/** All of a text as one word: "10.1000/182" as "1000182". Undefined where there is nothing to find it by. */
export function joinedTerm(text: string): string | undefined {
  return termsOf(text)[0];
}

/** "O’Brien" is found by "brien" and "obrien", "multi-task" by "multi", "task" and "multitask". */
function addSpaced(run: string, start: number, words: Word[]): void {
  const add = (from: number, part: string, isExtra: boolean): void => {
    const terms = termsOf(part);
    if (terms.length > 0)
      words.push({ start: start + from, end: start + from + part.length, terms, isExtra });
  };
  const parts = [...run.matchAll(PARTS)];
  const isOne = parts.length === 1;
  if (!isOne) add(0, run, true);
  // Articles and endings are no words of their own: "l’encre", "Ada’s".
  const isApart = /['’‘ʼʻ]/.test(run) && parts.some(([part]) => part.length > 1);
  for (const { 0: part, index } of parts) add(index, part, isApart && part.length === 1);
}

/** Overlapping pairs of letters, so that a word within is one or more of them; the last letter has none to pair with. */
function addUnspaced(run: string, start: number, words: Word[]): void {
  const letters = [...run];
  let place = start;
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? "");
    const terms = termsOf(pair);
    if (terms.length > 0) {
      const isExtra = index > 0 && index === letters.length - 1;
      words.push({ start: place, end: place + pair.length, terms, isExtra });
    }
    place += letter.length;
  }
}

function termsOf(word: string): string[] {
  const terms = spellingsOf(word).map((spelling) =>
    [...spelling.replace(/[^\p{L}\p{M}\p{N}]+/gu, "")].slice(0, LONGEST_TERM).join(""),
  );
  return [...new Set(terms)].filter((term) => term !== "");
}
