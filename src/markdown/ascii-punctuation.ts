const ASCII: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "--",
  "−": "-",
  "…": "...",
  "•": "-",
  "·": "-",
  "×": "x",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
};

/** Punctuation as mail programs show it everywhere; letters of names stay. */
export function asciiPunctuation(text: string): string {
  return text.replace(/[‘’“”„–—−…•·×\u00a0\u2009\u202f]/g, (sign) => ASCII[sign] ?? sign);
}
