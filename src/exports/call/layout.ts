import anyAscii from "any-ascii";
import stringWidth from "string-width";
import { asciiPunctuation } from "../../markdown/ascii-punctuation.ts";

/** Columns of a text for mailing lists. */
export const COLUMNS = 72;

/** Lines of at most 72 columns, with punctuation in ASCII. A word that is longer, such as an address, stands alone; scripts without spaces break anywhere. */
export function wrapText(
  text: string,
  margins: { readonly indent?: string; readonly first?: string } = {},
): string[] {
  const { indent = "", first = indent } = margins;
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = indent;
    isEmpty = true;
  };
  for (const word of asciiPunctuation(text)
    .split(/\s+/)
    .filter((part) => part !== "")) {
    if (!isEmpty && stringWidth(line) + 1 + stringWidth(word) > COLUMNS) flush();
    for (const piece of piecesOf(word, COLUMNS - stringWidth(line))) {
      if (!isEmpty && stringWidth(line) + 1 + stringWidth(piece) > COLUMNS) flush();
      line += isEmpty ? piece : ` ${piece}`;
      isEmpty = false;
    }
  }
  if (!isEmpty) flush();
  return lines;
}

/** A long run of Chinese or Japanese in pieces that fit; everything else whole. */
function piecesOf(word: string, room: number): string[] {
  if (stringWidth(word) <= room || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
    return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (stringWidth(piece + letter) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** The same text for systems that take nothing but ASCII: letters as those that sound like them. */
export function toAscii(text: string): string {
  return anyAscii(asciiPunctuation(text)).replace(/[^\n\x20-\x7e]/g, "");
}
