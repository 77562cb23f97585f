import { asciiPunctuation } from "../../markdown/ascii-punctuation.ts";
import type { Series } from "../../model/series.ts";
import type { Target } from "../../model/text.ts";
import { addressOfTarget } from "../../urls.ts";
import { type Words, wordsOf } from "../../wording/words.ts";
import { toAscii, wrapText } from "./layout.ts";

/** How a plain text is written: in which language, and with which letters. */
export interface Writing {
  readonly series: Series;
  readonly words: Words;
  /** Lines of at most 72 columns. */
  readonly wrap: typeof wrapText;
  /** A line that is not wrapped. */
  readonly line: (text: string) => string;
  /** An address in full. */
  readonly address: (target: Target) => string;
}

/** @param isAscii whether names and words are spelled in ASCII alone; else only punctuation is */
export function writingOf(series: Series, language: string, isAscii: boolean): Writing {
  const words = wordsOf(language, series.noun);
  const address = (target: Target): string => addressOfTarget(series, target);
  if (!isAscii) return { series, words, wrap: wrapText, line: asciiPunctuation, address };
  return {
    series,
    words,
    wrap: (text, margins) => wrapText(toAscii(text), margins),
    line: toAscii,
    address: (target) => new URL(address(target)).href,
  };
}
