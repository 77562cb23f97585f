/** The direction of a language, by its likely script. */
export function directionOf(language: string): "ltr" | "rtl" {
  return ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"].includes(scriptOf(language))
    ? "rtl"
    : "ltr";
}

/** Whether a language is written in Latin letters. */
export function isLatin(language: string): boolean {
  return scriptOf(language) === "Latn";
}

/** ISO 15924; empty where nobody knows. */
function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? "";
}
