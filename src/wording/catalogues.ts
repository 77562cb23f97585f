import { entryOf } from "../messages/language-entry.ts";
import type { Catalogue } from "./catalogue.ts";
import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { ja } from "./languages/ja.ts";
import { pt } from "./languages/pt.ts";
import { zh } from "./languages/zh.ts";

const CATALOGUES: Readonly<Record<string, Catalogue>> = { ar, de, en, es, fr, ja, pt, zh };

export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue for a BCP 47 tag; undefined where nobody has translated the interface yet. */
export function findCatalogue(language: string): Catalogue | undefined {
  return entryOf(CATALOGUES, language);
}

export { en as ENGLISH };
