/**
 * English, which is asked for most, and the languages that LaTeX calls by other names than their English ones: by language,
 * with script, or with region. The names are those that babel and BibLaTeX share (biblatex manual, table 2 "Supported
 * Languages"; babel manual, §1.13).
 */
const OWN_NAMES: Readonly<Record<string, string>> = {
  de: "ngerman",
  en: "english",
  "de-AT": "naustrian",
  "de-CH": "nswissgerman",
  "en-AU": "australian",
  "en-CA": "canadian",
  "en-GB": "british",
  "en-NZ": "newzealand",
  "en-US": "american",
  ff: "fulah",
  nb: "norsk",
  nn: "nynorsk",
  no: "norsk",
  "pt-BR": "brazilian",
  sah: "sakha",
  sl: "slovene",
  "sr-Cyrl": "serbianc",
  "sr-Latn": "serbian",
  "zh-Hant": "chinese-hant",
};

/** What babel and BibLaTeX call a language, such as `english`; the English name where they have none of their own. */
export function babelNameOf(tag: string): string {
  const known = Object.hasOwn(OWN_NAMES, tag) ? OWN_NAMES[tag] : undefined;
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag);
  const { script } = new Intl.Locale(tag).maximize();
  const own = [`${language}-${region}`, `${language}-${script}`, language].find((key) =>
    Object.hasOwn(OWN_NAMES, key),
  );
  return own === undefined ? englishNameOf(language) : (OWN_NAMES[own] ?? "");
}

/** "westernfrisian", "norwegiannynorsk": babel writes the names of Unicode's locales in small letters only. */
function englishNameOf(language: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
