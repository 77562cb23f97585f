import bidiFactory from "bidi-js";
import { graphemesOf } from "../legible.ts";
import type { Font, Glyph, Shaped } from "./font.ts";
import type { Family, FontLibrary } from "./font-library.ts";

export interface Style {
  readonly family: Family;
  readonly weight: number;
}

/** Text with one font and one direction. */
interface Run {
  readonly font: Font;
  /** Odd from right to left (UAX #9). */
  readonly level: number;
  readonly text: string;
}

const bidi = bidiFactory();
/** The blocks of the scripts that run from right to left: without one of their letters, all stays as it is. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export type Direction = "ltr" | "rtl";

/** The direction of a text's first letter that has one. */
export function directionOf(text: string): Direction {
  if (!RIGHT_TO_LEFT.test(text)) return "ltr";
  return bidi.getEmbeddingLevels(text, "auto").paragraphs[0]?.level === 1 ? "rtl" : "ltr";
}

/**
 * One line of legible text as glyphs from left to right, whatever the directions of its scripts.
 * @param base the direction of the text that the line is a part of
 */
export function typeset(
  text: string,
  { family, weight }: Style,
  library: FontLibrary,
  base: Direction = directionOf(text),
): Shaped {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { font, text: part, level } of inVisualOrder(runsOf(text, family, library, base))) {
    const shaped = font.shape(part, weight, level % 2 === 1);
    for (const glyph of shaped.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += shaped.width;
  }
  return { width, glyphs };
}

function runsOf(text: string, family: Family, library: FontLibrary, base: Direction): Run[] {
  const isMixed = base === "rtl" || RIGHT_TO_LEFT.test(text);
  const levels = isMixed ? bidi.getEmbeddingLevels(text, base).levels : [];
  const runs: Run[] = [];
  let index = 0;
  for (const grapheme of graphemesOf(text)) {
    const font = library.fontFor(grapheme, family);
    const level = levels[index] ?? 0;
    index += grapheme.length;
    if (font === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === font && last.level === level)
      runs[runs.length - 1] = { ...last, text: last.text + grapheme };
    else runs.push({ font, level, text: grapheme });
  }
  return runs;
}

/** From the highest level down, what stands at it or above is turned around (UAX #9, rule L2). */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}
