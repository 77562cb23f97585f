import { plainLatin } from "../folding.ts";

/** ASCII in one line: what most names and words are. */
const PLAIN = /^[ -~]*$/;

/** Case and diacritics gone, letters of every script kept: what makes two spellings the same name. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
  const unmarked = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  return plainLatin(unmarked.toLowerCase()).replace(/\s+/g, " ").trim();
}

/** The words of a text, whatever stands between them: "Jo-Øst" and "Jo Øst" are one name, as "J. Ost" and "J Ost" are. */
export function lettersOf(text: string): string {
  return foldText(text)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/** The name of a file has at most 255 bytes, and a letter up to four. */
const LONGEST = 80;

/** The last part of an address; empty for a text without letters and digits. At most 80 characters, cut at a word. */
export function slugOf(text: string): string {
  const words = lettersOf(text).split(" ");
  let slug = words.shift() ?? "";
  for (const word of words) {
    if (slug.length + word.length >= LONGEST) break;
    slug += `-${word}`;
  }
  return slug.length <= LONGEST ? slug : [...slug].slice(0, 60).join("");
}
