import type { MarkdownIt, StateCore } from "markdown-it";
import { entryOf } from "../messages/language-entry.ts";

/** Double quotation marks, then those within them; French ones have a space that never breaks (CLDR, delimiters). */
const QUOTES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ar: ["«", "»", "‹", "›"],
  bg: ["„", "“", "‚", "‘"],
  ca: ["«", "»", "“", "”"],
  cs: ["„", "“", "‚", "‘"],
  da: ["“", "”", "‘", "’"],
  de: ["„", "“", "‚", "‘"],
  "de-CH": ["«", "»", "‹", "›"],
  "de-LI": ["«", "»", "‹", "›"],
  el: ["«", "»", "“", "”"],
  es: ["«", "»", "“", "”"],
  "es-MX": ["“", "”", "‘", "’"],
  "es-US": ["“", "”", "‘", "’"],
  et: ["„", "“", "‚", "‘"],
  fa: ["«", "»", "‹", "›"],
  fi: ["”", "”", "’", "’"],
  fr: ["«\u00a0", "\u00a0»", "“", "”"],
  "fr-CH": ["«", "»", "‹", "›"],
  hr: ["„", "“", "‚", "‘"],
  hu: ["„", "”", "»", "«"],
  is: ["„", "“", "‚", "‘"],
  it: ["«", "»", "“", "”"],
  lt: ["„", "“", "‚", "‘"],
  nb: ["«", "»", "‘", "’"],
  nn: ["«", "»", "‘", "’"],
  no: ["«", "»", "‘", "’"],
  pl: ["„", "”", "«", "»"],
  pt: ["“", "”", "‘", "’"],
  "pt-PT": ["«", "»", "“", "”"],
  ro: ["„", "”", "«", "»"],
  ru: ["«", "»", "„", "“"],
  sk: ["„", "“", "‚", "‘"],
  sl: ["„", "“", "‚", "‘"],
  sr: ["„", "“", "‘", "‘"],
  sv: ["”", "”", "’", "’"],
  tr: ["“", "”", "‘", "’"],
  uk: ["«", "»", "„", "“"],
};

const ENGLISH = ["“", "”", "‘", "’"] as const;

/** The quotation marks of a language by its BCP 47 tag; of one that is not listed, the English ones. */
function quotesOf(language: string): readonly string[] {
  return entryOf(QUOTES, language) ?? ENGLISH;
}

/**
 * Sets quotation marks, apostrophes, dashes and ellipses as a language wants them. Code, web addresses, and signs
 * behind a backslash stay as they are written; so does `(c)`, which markdown-it takes for a copyright sign.
 */
export function typography(dialect: MarkdownIt, language: string): void {
  dialect.set({ typographer: true, quotes: [...quotesOf(language)] });
  dialect.core.ruler.disable("replacements");
  dialect.core.ruler.before("smartquotes", "dashes", setDashes);
}

function setDashes({ tokens }: StateCore): void {
  for (const { children } of tokens) {
    let isAddress = false;
    for (const token of children ?? []) {
      // An address that stands for itself, as `<https://…>` or alone.
      if (token.type === "link_open") isAddress = token.info === "auto";
      else if (token.type === "link_close") isAddress = false;
      else if (token.type !== "text") continue;
      // What is called so is left alone by the rules that follow, and joined to its neighbours at the end.
      else if (isAddress) token.type = "text_special";
      else token.content = withDashes(token.content);
    }
  }
}

/** Dashes and ellipses for what typewriters have in their stead. */
function withDashes(text: string): string {
  return text
    .replace(/(?<!\.)\.{3}(?!\.)/g, "…")
    .replace(/(?<!-)---(?!-)/g, "—")
    .replace(/(?<=^|\s)--(?=\s|$)|(?<=[^-\s])--(?=[^-\s])/gm, "–");
}
