/** Characters that look like a space, or like nothing. */

/** Spaces that are none to YAML. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/** What no text needs: controls such as ESC, and breaks that only some programs take for the end of a line. */
export const CONTROL = /(?![\t\n])[\p{Cc}\u2028\u2029]/u;

const NAMES = new Map([
  ["\u0000", "the character NUL"],
  ["\u000b", "a vertical tab"],
  ["\u000c", "a page break"],
  ["\u001b", "the character ESC"],
  ["\u0085", "a line break of another kind"],
  ["\u00a0", "a non-breaking space"],
  ["\u200b", "a space without width"],
  ["\u2028", "a line break of another kind"],
  ["\u2029", "a paragraph break of another kind"],
  ["\u202f", "a narrow non-breaking space"],
  ["\u2060", "a mark without width"],
  ["\u3000", "a wide space"],
  ["\ufeff", "a mark without width"],
]);

/** "a non-breaking space (U+00A0)" */
export function nameOfCharacter(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name =
    NAMES.get(character) ?? (CONTROL.test(character) ? "a control character" : "a space of its own kind");
  return `${name} (U+${number})`;
}
