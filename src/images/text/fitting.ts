import { graphemesOf } from "../legible.ts";

/** The width of a text in ems. */
export type Measure = (text: string) => number;

/** Text in lines of one size, in pixels. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface Space {
  readonly width: number;
  readonly height: number;
  /** Largest first. */
  readonly sizes: readonly [number, ...number[]];
  /** The height of a line, in ems. */
  readonly leading: number;
  readonly mostLines: number;
}

const ELLIPSIS = "…";
const CJK = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー、。，．・：；！？）」』】〉》（「『【〈《";
/** After a space, or a hyphen or slash between letters; between ideographs, but for punctuation that must not part. */
const BREAKS = new RegExp(
  `(?<=\\s)(?=\\S)|(?<=\\p{L}[-‐–—/])(?=\\p{L})|(?<=[${CJK}])(?<![（「『【〈《])(?=[${CJK}])(?![ー、。，．・：；！？）」』】〉》])`,
  "u",
);

/** In the largest size in which the text fits; else in the smallest, cut with an ellipsis. */
export function fitText(text: string, space: Space, measure: Measure): Fitted {
  let fitted: Fitted = { lines: [], size: space.sizes[0] };
  for (const size of space.sizes) {
    const mostLines = Math.min(space.mostLines, Math.floor(space.height / (size * space.leading)));
    const parts = partsOf(text, space.width / size, measure);
    const lines = balancedLines(parts, space.width / size);
    if (lines.length <= mostLines) return { lines, size };
    fitted = { lines: cutLines(lines, mostLines, space.width / size, measure), size };
  }
  return fitted;
}

/** On one line, cut with an ellipsis where it is wider than `width` ems. */
export function fitLine(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  return shortened(text, width, measure);
}

interface Part {
  readonly text: string;
  readonly width: number;
  /** Without the space at its end. */
  readonly ink: number;
}

/** What is never parted; a word that is wider than a line falls into its graphemes. */
function partsOf(text: string, width: number, measure: Measure): Part[] {
  return text.split(BREAKS).flatMap((word) => {
    const part = partOf(word, measure);
    return part.ink <= width ? [part] : graphemesOf(word).map((grapheme) => partOf(grapheme, measure));
  });
}

function partOf(text: string, measure: Measure): Part {
  return { text, width: measure(text), ink: measure(text.trimEnd()) };
}

function linesOf(parts: readonly Part[], width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const part of parts) {
    const isFirst = lines.length === 0 || used + part.ink > width;
    if (isFirst) lines.push(part.text);
    else lines[lines.length - 1] += part.text;
    used = isFirst ? part.width : used + part.width;
  }
  return lines.map((line) => line.trimEnd());
}

/** As many lines as the width asks for, of lengths as even as can be. */
function balancedLines(parts: readonly Part[], width: number): string[] {
  const lines = linesOf(parts, width);
  let low = Math.max(width / 2, ...parts.map(({ ink }) => ink));
  let high = width;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (linesOf(parts, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return linesOf(parts, high);
}

function cutLines(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  const kept = lines.slice(0, most);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, shortened(last, width, measure)];
}

/** Ends with an ellipsis, after a whole word where there is one. */
function shortened(text: string, width: number, measure: Measure): string {
  const fits = (kept: string): boolean => measure(kept + ELLIPSIS) <= width;
  const ends = [text.split(BREAKS), graphemesOf(text)];
  for (const parts of ends) {
    for (let count = parts.length; count > 0; count--) {
      const kept = parts
        .slice(0, count)
        .join("")
        .replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, "");
      if (kept !== "" && fits(kept)) return kept + ELLIPSIS;
    }
  }
  return ELLIPSIS;
}
