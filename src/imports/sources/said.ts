import { literalPattern } from "../../literal-pattern.ts";
import { asciiPunctuation } from "../../markdown/ascii-punctuation.ts";
import type { Catalogue } from "../../wording/catalogue.ts";
import { findCatalogue, LANGUAGES } from "../../wording/catalogues.ts";

/** The sentences that Lectern itself writes into a call, read back in any of its languages. */

export interface CatalogueOf {
  readonly language: string;
  readonly text: Catalogue;
}

/** English first: other languages call a call so, too. */
export const CATALOGUES: readonly CatalogueOf[] = ["en", ...LANGUAGES].flatMap((language, index) => {
  const text = findCatalogue(language);
  return text === undefined || (language === "en" && index > 0) ? [] : [{ language, text }];
});

/** Without signs that only turn the direction of letters, as texts in Arabic have them. */
export function withoutDirection(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** The values of a message such as "In conjunction with {host}" in a line that says it; undefined where it does not. */
export function valuesIn(line: string, message: string): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const source = asciiPunctuation(withoutDirection(message))
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return literalPattern(part).replace(/\s+/g, "\\s*");
      names.push(name);
      return name === "minutes" || name === "n" || name === "from" || name === "to" ? "(\\d+)" : "(.+)";
    })
    .join("");
  const match = new RegExp(`^${source}$`, "iu").exec(
    asciiPunctuation(withoutDirection(line)).replace(/\s+/g, " ").trim(),
  );
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, (match[index + 1] ?? "").trim()]));
}

/** The first catalogue in which a line says a message, with the message's values. */
export function findSaid(
  line: string,
  messageIn: (text: Catalogue) => string,
): { readonly language: string; readonly values: Readonly<Record<string, string>> } | undefined {
  for (const { language, text } of CATALOGUES) {
    const values = valuesIn(line, messageIn(text));
    if (values !== undefined) return { language, values };
  }
  return undefined;
}
