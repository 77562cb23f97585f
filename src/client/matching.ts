/** Letters that carry their mark within, and so keep it when marks are taken off. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" },
};

/** Without case and marks: "Kästner" is found by "kastner". */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** What somebody looks for, as folded words. */
export function wordsIn(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** @param text folded */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
