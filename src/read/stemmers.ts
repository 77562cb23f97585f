import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOfPackage, MADE } from "./generator/installed.ts";

/** The package that knows the stems of words, and the languages it knows, by what it calls them. */
export const STEMMERS = "@orama/stemmers";
export const STEMMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ar: "arabic",
      bg: "bulgarian",
      da: "danish",
      de: "german",
      el: "greek",
      en: "english",
      es: "spanish",
    },
    ...{ fi: "finnish", fr: "french", ga: "irish", hi: "indian", hu: "hungarian", hy: "armenian" },
    ...{ id: "indonesian", it: "italian", lt: "lithuanian", nb: "norwegian", ne: "nepali", nl: "dutch" },
    ...{ nn: "norwegian", no: "norwegian", pt: "portuguese", ro: "romanian", ru: "russian", sa: "sanskrit" },
    ...{ sr: "serbian", sv: "swedish", ta: "tamil", tr: "turkish", uk: "ukrainian" },
  }),
);

/**
 * A module with the function `stemmer`, which gives the stem of a word.
 * @param language a BCP 47 tag; undefined is given for one whose stems nobody here knows
 */
export function readStemmer(language: string): string | undefined {
  const name = STEMMED.get(new Intl.Locale(language).language);
  if (name === undefined) return undefined;
  const own = join(MADE, "stemmers", `${name}.js`);
  return existsSync(own) ? readFileSync(own, "utf8") : readSource(name);
}

/** As the package holds it, for those who make a package. */
export function readSource(name: string): string | undefined {
  const path = fileOfPackage(`${STEMMERS}/${name}`)?.replace(/\.cjs$/, ".js");
  if (path === undefined) return undefined;
  const program = readFileSync(path, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
  return `/* ${STEMMERS}, Apache-2.0 */${program}\n`;
}
