/** TeX's commands for accents, by Unicode's combining marks. */
const ACCENTS: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0323": "d",
  "\u0327": "c",
  "\u0328": "k",
  "\u0331": "b",
};

const LETTERS: Readonly<Record<string, string>> = {
  ß: "{\\ss}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ł: "{\\l}",
  Ł: "{\\L}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  ı: "{\\i}",
  đ: "{\\dj}",
  Đ: "{\\DJ}",
  ð: "{\\dh}",
  þ: "{\\th}",
  "–": "--",
  "—": "---",
  "‘": "`",
  "’": "'",
  "“": "``",
  "”": "''",
  "…": "{\\ldots}",
  "\u00a0": "~",
};

/** Latin letters beyond ASCII as TeX's commands, for publishers that ask for them; what TeX has none for stays as it is. */
export function latinInTex(latex: string): string {
  return latex.normalize("NFC").replace(/[^\0-\x7f]/gu, (letter) => {
    const known = LETTERS[letter];
    if (known !== undefined) return known;
    const [base = "", ...marks] = [...letter.normalize("NFD")];
    if (!/^[A-Za-z]$/.test(base) || marks.some((mark) => ACCENTS[mark] === undefined)) return letter;
    return marks.reduce(
      (inner, mark) => `{\\${ACCENTS[mark]}${inner}}`,
      base === "i" || base === "j" ? `{\\${base}}` : `{${base}}`,
    );
  });
}

/** Whether all of a text could be written so. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
