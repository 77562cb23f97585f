import type { Forms } from "../../messages/forms.ts";
import { entryOf } from "../../messages/language-entry.ts";
import { say } from "../../messages/say.ts";
import type { Edition } from "../../model/edition.ts";
import type { Noun } from "../../model/vocabulary.ts";
import { phrasesOf } from "./phrases.ts";

/**
 * The numbers of editions in their titles. They stand apart from the catalogues, of which they are a part: whoever only reads
 * titles, as every check of the content does, loads no other words.
 */
export interface Ordinals {
  /** The first ones, spelled out, from 1 on. */
  readonly words: readonly string[];
  /** The others, with the number as `{n}`. */
  readonly numbers: Forms;
  /** A title with its `{ordinal}`. */
  readonly title: string;
}

export const ORDINALS = {
  ar: {
    words: [
      "الأولى",
      "الثانية",
      "الثالثة",
      "الرابعة",
      "الخامسة",
      "السادسة",
      "السابعة",
      "الثامنة",
      "التاسعة",
      "العاشرة",
    ],
    numbers: { other: "\u200f{n}" },
    title: "{title}، الدورة {ordinal}",
  },
  de: { words: [], numbers: { other: "{n}." }, title: "{ordinal} {title}" },
  en: {
    words: [
      ...["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"],
      ...["Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth"],
      ...["Eighteenth", "Nineteenth", "Twentieth"],
    ],
    numbers: { one: "{n}st", two: "{n}nd", few: "{n}rd", other: "{n}th" },
    title: "{ordinal} {title}",
  },
  es: { words: ["1.er", "2.º", "3.er"], numbers: { other: "{n}.º" }, title: "{ordinal} {title}" },
  fr: { words: [], numbers: { one: "{n}er", other: "{n}e" }, title: "{ordinal} {title}" },
  ja: { words: [], numbers: { other: "第{n}回" }, title: "{ordinal} {title}" },
  pt: { words: [], numbers: { other: "{n}.º" }, title: "{ordinal} {title}" },
  zh: { words: [], numbers: { other: "第{n}届" }, title: "{ordinal} {title}" },
} as const satisfies Readonly<Record<string, Ordinals>>;

/** What titles take of a language's `Words`. */
export interface OrdinalWords {
  readonly language: string;
  readonly text: { readonly ordinals: Ordinals };
}

export function ordinalWordsOf(language: string, noun: Noun): OrdinalWords {
  return { language, text: { ordinals: ordinalsOf(language, noun) } };
}

/** They agree with the noun; English ones for a language that has no catalogue. */
export function ordinalsOf(language: string, noun: Noun): Ordinals {
  const ordinals: Ordinals = entryOf(ORDINALS, language) ?? ORDINALS.en;
  const numbers = noun === "workshop" ? undefined : phrasesOf(language, noun)?.numbers;
  return numbers === undefined ? ordinals : { ...ordinals, words: [], numbers };
}

/**
 * What is written after a figure to make an ordinal of it, in whichever language a title is: 21st, 3., 2.ª, 3ème. A part of a
 * regular expression.
 */
export const FIGURE_ENDS = "(?:st|nd|rd|th|\\.?(?:º|ª|er|ère|re|ème|e)|\\.[oa]?)";

/** "Fourth", "21st" */
export function ordinalInWords(ordinal: number, { language, text }: OrdinalWords): string {
  const { words, numbers } = text.ordinals;
  const category = new Intl.PluralRules(language, { type: "ordinal" }).select(ordinal);
  return words[ordinal - 1] ?? say(numbers[category] ?? numbers.other, { n: ordinal });
}

/** "Fourth International Workshop on …" */
export function fullTitleOf(
  { ordinal, title }: Pick<Edition, "ordinal" | "title">,
  words: OrdinalWords,
): string {
  return ordinal === undefined
    ? title
    : say(words.text.ordinals.title, { ordinal: ordinalInWords(ordinal, words), title });
}
