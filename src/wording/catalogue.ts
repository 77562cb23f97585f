import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { ja } from "./languages/ja.ts";
import { pt } from "./languages/pt.ts";
import { zh } from "./languages/zh.ts";

/** The interface's words in one language. Content stays as its organizers wrote it. */
export type Catalogue = Translated<typeof en>;

/** What is said of a number, by the plural categories that the language has (CLDR). */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

type Translated<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : Words extends { readonly other: string; readonly one: string }
      ? Forms
      : { readonly [Key in keyof Words]: Translated<Words[Key]> };

/** By language; a regional language such as pt-BR falls back to its main one, any other to English. */
const CATALOGUES = new Map<string, Catalogue>(Object.entries({ ar, de, en, es, fr, ja, pt, zh }));

export const LANGUAGES: readonly string[] = [...CATALOGUES.keys()];

/** The catalogue for a BCP 47 tag; undefined where nobody has translated the interface yet. */
export function findCatalogue(language: string): Catalogue | undefined {
  return CATALOGUES.get(language) ?? CATALOGUES.get(new Intl.Locale(language).language);
}

export { en as ENGLISH };
