/** Corrections of typing, which nobody is told: another case, other punctuation, a letter or two. */

/** Shorter texts differ by a letter or two without being the same: "Hall A", "Hall B". */
const LONG_ENOUGH = 10;
const FEW_LETTERS = 2;

/** Whether two texts say the same in other signs. */
export function isSameText(before: string, after: string): boolean {
  return before === after || lettersOf(before) === lettersOf(after);
}

/** The same, or one is the other with a letter or two mistyped. */
export function isTyping(before: string, after: string): boolean {
  if (isSameText(before, after)) return true;
  const [a, b] = [lettersOf(before), lettersOf(after)];
  if (numbersOf(before) !== numbersOf(after) || isIdeographic(a) || isIdeographic(b)) return false;
  if (Math.min(a.length, b.length) < LONG_ENOUGH || !isOneWordApart(before, after)) return false;
  return distanceOf(a, b, FEW_LETTERS) <= FEW_LETTERS;
}

/** Letters and digits alone, without case and accents; a text that has none is what it is. */
function lettersOf(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
  return letters === "" ? text : letters;
}

/** "Part 1" is not "Part 2". */
function numbersOf(text: string): string {
  return (text.normalize("NFKC").match(/\p{N}+|(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])/gu) ?? []).join(" ");
}

/** Where each sign is a word. */
function isIdeographic(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Whether no short word came, went or became another: "in" and "on" are two words, and so are "can" and "cannot". */
function isOneWordApart(before: string, after: string): boolean {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length !== b.length) return a.join("") === b.join("");
  const pairs = a.flatMap((word, index): [string, string][] =>
    word === b[index] ? [] : [[word, b[index] ?? ""]],
  );
  return pairs.every(([from, to]) => Math.min(from.length, to.length) > 4 || isOfSameLetters(from, to));
}

/** "teh", "the" */
function isOfSameLetters(a: string, b: string): boolean {
  return a.length > 2 && [...a].sort().join("") === [...b].sort().join("");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Letters that are added, left out, changed, or written in the other order (Damerau); no more than `most` matter. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + change,
        swap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
