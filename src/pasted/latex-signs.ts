/** What LaTeX's commands for text stand for. */

/** Accents that are signs, with the letters that take one without braces: `\.zip` is no accent. */
export const SIGN_ACCENTS: ReadonlyMap<string, { readonly mark: string; readonly letters: RegExp }> = new Map(
  [
    ['"', { mark: "\u0308", letters: /[aeiouy]/i }],
    ["'", { mark: "\u0301", letters: /[aeiouycgnlrsz]/i }],
    ["`", { mark: "\u0300", letters: /[aeiou]/i }],
    ["^", { mark: "\u0302", letters: /[aeiouy]/i }],
    ["~", { mark: "\u0303", letters: /[ano]/i }],
    ["=", { mark: "\u0304", letters: /[AEIOU]/ }],
    [".", { mark: "\u0307", letters: /[ZI]/ }],
  ],
);

/** Accents that are letters: `\c{c}`, `\v s`. */
export const LETTER_ACCENTS: ReadonlyMap<string, string> = new Map([
  ["c", "\u0327"],
  ["v", "\u030c"],
  ["u", "\u0306"],
  ["H", "\u030b"],
  ["k", "\u0328"],
  ["r", "\u030a"],
  ["d", "\u0323"],
  ["b", "\u0331"],
]);

/** Letters; TeX takes the space after such a command for its end. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ss", "ß"],
  ["SS", "SS"],
  ["o", "ø"],
  ["O", "Ø"],
  ["l", "ł"],
  ["L", "Ł"],
  ["ae", "æ"],
  ["AE", "Æ"],
  ["oe", "œ"],
  ["OE", "Œ"],
  ["aa", "å"],
  ["AA", "Å"],
  ["dh", "ð"],
  ["DH", "Ð"],
  ["th", "þ"],
  ["TH", "Þ"],
  ["dj", "đ"],
  ["DJ", "Đ"],
  ["ng", "ŋ"],
  ["NG", "Ŋ"],
  ["i", "ı"],
  ["j", "ȷ"],
]);

/** Words and signs; authors seldom mean the space after one to vanish. */
export const WORDS: ReadonlyMap<string, string> = new Map([
  ["LaTeX", "LaTeX"],
  ["LaTeXe", "LaTeX2e"],
  ["TeX", "TeX"],
  ["BibTeX", "BibTeX"],
  ["ldots", "…"],
  ["dots", "…"],
  ["textellipsis", "…"],
  ["textendash", "–"],
  ["textemdash", "—"],
  ["textquoteleft", "‘"],
  ["textquoteright", "’"],
  ["textquotedblleft", "“"],
  ["textquotedblright", "”"],
  ["textquotesingle", "'"],
  ["textbackslash", "\\"],
  ["textasciitilde", "~"],
  ["textasciicircum", "^"],
  ["textunderscore", "_"],
  ["textdollar", "$"],
  ["textbraceleft", "{"],
  ["textbraceright", "}"],
  ["textless", "<"],
  ["textgreater", ">"],
  ["textbar", "|"],
  ["textbullet", "•"],
  ["textdegree", "°"],
  ["texttrademark", "™"],
  ["textregistered", "®"],
  ["copyright", "©"],
  ["textcopyright", "©"],
  ["pounds", "£"],
  ["euro", "€"],
  ["texteuro", "€"],
  ["dag", "†"],
  ["ddag", "‡"],
  ["par", "\n\n"],
  ["newline", " "],
  ["linebreak", " "],
  ...["noindent", "bigskip", "medskip", "smallskip", "newpage", "clearpage", "centering"].map(
    (name) => [name, ""] as const,
  ),
  ["quad", " "],
  ["qquad", " "],
  ["xspace", ""],
  ["item", "\n-"],
]);

/** What a text in a command is set in; "" where the words alone are left. */
export const WRAPPERS: ReadonlyMap<string, string> = new Map([
  ["emph", "*"],
  ["textit", "*"],
  ["textsl", "*"],
  ["textbf", "**"],
  ["texttt", "`"],
  ...[
    "textsc textrm textsf textup textmd textnormal text mbox hbox mathrm underline uppercase MakeUppercase",
    "url path nolinkurl ensuremath textsubscript textsuperscript caption paragraph section subsection",
  ]
    .join(" ")
    .split(" ")
    .map((name) => [name, ""] as const),
]);

/** The old commands that hold to the end of their braces: `{\em such}`. */
export const DECLARATIONS: ReadonlyMap<string, string> = new Map([
  ["em", "*"],
  ["it", "*"],
  ["sl", "*"],
  ["itshape", "*"],
  ["bf", "**"],
  ["bfseries", "**"],
  ["tt", "`"],
  ["ttfamily", "`"],
  ...["sc", "scshape", "rm", "sf", "tiny", "scriptsize", "footnotesize", "small", "normalsize", "large"].map(
    (name) => [name, ""] as const,
  ),
]);

/** What points at something that is not in the text. */
export const POINTERS =
  /^(?:[cC]ite[a-zA-Z]*|[a-zA-Z]*cite|ref|eqref|autoref|[cC]ref|pageref|label|footnotemark|thanks)$/;

/** Signs that TeX wants escaped. */
export const ESCAPED = /[&%$#_{}]/;

/** Spaces of TeX: `\,`, `\ ` and the like. */
export const SPACES: ReadonlyMap<string, string> = new Map([
  [" ", " "],
  [",", " "],
  [";", " "],
  [":", " "],
  ["!", ""],
  ["/", ""],
  ["@", ""],
  ["-", ""],
]);

/** An address, bare or of a Markdown link. */
export const ADDRESS = /^(?:https?:\/\/[^\s<>"]+|\]\([^()\s]+\))/;

/** Environments that are nothing but their text. */
export const ENVIRONMENT = /^\{(?:itemize|enumerate|abstract|center|quote)\}/;
