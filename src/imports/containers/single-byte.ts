/** An alphabet of its own, in the encodings of one byte a letter in which Windows and Unix wrote it. */
interface Alphabet {
  readonly encoding: string;
  readonly letter: RegExp;
  /** Whether its words look as words do where there are capitals: "Иван", "МГУ". */
  readonly hasCase: boolean;
}

/** What is read in the wrong one of two has capitals within its words, or nothing else, or none at all. */
const ALPHABETS: readonly Alphabet[] = [
  { encoding: "windows-1251", letter: /^\p{Script=Cyrillic}+$/u, hasCase: true },
  { encoding: "koi8-r", letter: /^\p{Script=Cyrillic}+$/u, hasCase: true },
  { encoding: "windows-1253", letter: /^\p{Script=Greek}+$/u, hasCase: true },
  { encoding: "windows-1255", letter: /^[\p{Script=Hebrew}\p{M}]+$/u, hasCase: false },
  { encoding: "windows-1256", letter: /^[\p{Script=Arabic}\p{M}]+$/u, hasCase: false },
];

/**
 * The encoding of one byte a letter that the words of a text fit: that of another alphabet where its letters stand together, that
 * of Central Europe, of Turkey or of old Macs where Windows-1252 has signs within words, else Windows-1252, which has every byte.
 */
export function singleByteEncodingOf(read: (encoding: string) => string | undefined): string {
  for (const alphabet of ALPHABETS)
    if (isWrittenIn(read(alphabet.encoding) ?? "", alphabet)) return alphabet.encoding;
  const western = read("windows-1252") ?? "";
  if (MACINTOSH.test(western)) return "macintosh";
  if (CENTRAL_EUROPEAN.test(western)) return "windows-1250";
  return TURKISH.test(western) ? "windows-1254" : "windows-1252";
}

/** So many of the words with letters beyond ASCII are all in the alphabet. */
const SHARE = 0.75;

function isWrittenIn(text: string, { letter, hasCase }: Alphabet): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length > 1 && /[^\p{ASCII}]/u.test(word),
  );
  const own = words.filter(
    (word) => letter.test(word) && (!hasCase || /^\p{L}\p{Ll}+$|^\p{Lu}+$/u.test(word)),
  );
  const hasBoth = own.some((word) => /^\p{Lu}/u.test(word)) && own.some((word) => /\p{Ll}/u.test(word));
  return words.length > 0 && own.length >= words.length * SHARE && (!hasCase || hasBoth);
}

/** "AndrŽ", "MŸller": é, è, ê, ç, ü and à are there where Windows-1252 has signs, and capitals of other languages. */
const MACINTOSH = /\p{Ll}[Ž‰ˆ‡\u008d\u008f\u0090](?!\p{Lu})|\p{L}Ÿ\p{Ll}/u;
/** "Wa³êsa", "£ódŸ", "Tomáš" with "Køíž", "Gergõ": ł, ą, ż and ľ are signs in Windows-1252, š, ž and ś there belong to few languages. */
const CENTRAL_EUROPEAN =
  /\p{L}[³¹¿¾]|[³¿¾£¯]\p{Ll}|\p{L}[Ÿõ](?!\p{L})|[ŠŽšž][^ŠŽšž]{0,400}[ìøùèŠŽšž]|[ìøùè][^ŠŽšž]{0,400}[ŠŽšž]/u;
/** "Ayþe": Icelandic has þ at the beginning of words alone. */
const TURKISH = /\p{Ll}þ|\p{Ll}ý(?:l|r|k|n|m)\p{Ll}|Ýs/u;
