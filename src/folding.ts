// How people type what is written in other letters: whatever is looked for and whatever it is looked for in go through here.

/** Latin letters that no decomposition takes apart, each before what stands for it. */
const LATIN = lettersOf(
  "øo łl đd ðd þth ßss æae œoe ıi ħh ŧt ŋng ĸk əe ƒf ɓb ɔo ɖd ɗd ɛe ɠg ɣg ɨi ɩi ƙk ɲn ɵo ƥp ƭt ʉu ʊu ʋv ƴy ƶz ʒz",
);

/** Letters of other scripts that have a twin on another keyboard, or at the end of a word. */
const TWINS = lettersOf("ςσ \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u06c1\u0647 \u06be\u0647");

/** Vowels that some write as two letters where their keyboard has no marks, and letters that have a second reading. */
const SPELLED_OUT = lettersOf("äae öoe üue åaa øoe đdj əa");

/** More would only be many: a word of hostile length has one for each subset of its letters. */
const MOST_SPELLINGS = 16;

/** The marks above and below letters in Latin, Greek and Cyrillic, and the vowels that Hebrew and Arabic may leave out. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
/** Apostrophes in all their forms, dots within a word, and what has no shape at all. */
const WITHIN_WORDS = /['’‘ʼʻʹ´`′·‧\u0640\p{Cf}]/gu;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
/** ASCII without apostrophes: most texts. */
const SIMPLE = /^[\s!-&(-_a-~]*$/;

/** Without case and marks, in plain letters: "Małkowska" as "malkowska", "O’Brien" as "obrien". */
export function folded(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  const plain = text.replace(WITHIN_WORDS, "").normalize("NFKD").replace(MARKS, "").normalize("NFC");
  return replaced(plainLatin(plain.toLowerCase()), TWINS).replace(HYPHENS, "-");
}

/** @param text in lower case */
export function plainLatin(text: string): string {
  return replaced(text, LATIN);
}

/** Every way in which a word is typed, the plainest first: "Müller" as "muller" and "mueller". */
export function spellingsOf(word: string): string[] {
  if (SIMPLE.test(word)) return [word.toLowerCase()];
  let begun = [""];
  for (const letter of word.normalize("NFC").toLowerCase()) {
    const other = SPELLED_OUT.get(letter);
    const ways = other === undefined || begun.length >= MOST_SPELLINGS ? [letter] : [letter, other];
    begun = ways.flatMap((way) => begun.map((beginning) => beginning + way));
  }
  return [...new Set(begun.map(folded))];
}

/** A text with all its words in every spelling. */
export function spelled(text: string): string {
  return SIMPLE.test(text) ? text.toLowerCase() : wordsOf(text).flatMap(spellingsOf).join(" ");
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function lettersOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map(([letter = "", ...others]) => [letter, others.join("")]));
}

function replaced(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/[^ -~]/g, (letter) => letters.get(letter) ?? letter);
}
