import { FIGURE_ENDS, ordinalInWords } from "../../../wording/nouns/ordinals.ts";
import { say, wordsOf } from "../../../wording/words.ts";
import { CATALOGUES, valuesIn } from "../said.ts";

const FIGURE = new RegExp(`^(\\d{1,3})${FIGURE_ENDS}$`, "i");
const ROMAN = /^(?=[IVX]+$)(X{0,3})(IX|IV|V?I{0,3})$/;
const UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
/** The highest ordinal that is looked for in words. */
const HIGHEST = 40;

/** "Fourth International Workshop on …", "The 21st Workshop …", "XII Workshop …": the ordinal, and the title without it. */
export function withoutOrdinal(line: string): { readonly ordinal?: number; readonly title: string } {
  const bare = line.replace(/^the\s+/i, "");
  const [first = "", ...rest] = bare.split(/\s+/);
  const numeral = FIGURE.exec(first)?.[1];
  const ordinal = numeral === undefined ? romanOf(first) : Number(numeral);
  if (ordinal !== undefined && ordinal > 0 && rest.length > 0) return { ordinal, title: rest.join(" ") };
  return inWords(bare) ?? { title: line };
}

function romanOf(word: string): number | undefined {
  const match = word.length > 1 ? ROMAN.exec(word) : null;
  return match === null ? undefined : (match[1] ?? "").length * 10 + UNITS.indexOf(match[2] ?? "");
}

function inWords(line: string): { readonly ordinal: number; readonly title: string } | undefined {
  for (const { language, text } of CATALOGUES) {
    for (let ordinal = 1; ordinal <= HIGHEST; ordinal++) {
      const message = say(text.ordinals.title, {
        ordinal: ordinalInWords(ordinal, wordsOf(language)),
        title: "{title}",
      });
      const title = valuesIn(line, message)?.title;
      if (title !== undefined) return { ordinal, title };
    }
  }
  return undefined;
}
