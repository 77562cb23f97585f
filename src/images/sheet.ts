import { rectangle, type SvgElement } from "./svg.ts";
import { fitLine, type Measure } from "./text/fitting.ts";
import type { FontLibrary } from "./text/font-library.ts";
import { outlines } from "./text/text.ts";
import { type Direction, type Style, typeset } from "./text/typesetting.ts";

/** What is written on a sheet, and how. */
export interface Entry {
  readonly text: string;
  readonly style: Style;
  /** Pixels for one em. */
  readonly size: number;
  readonly fill: string;
}

/**
 * Paper to write on in the direction of its language: `offset` counts pixels from the edge where lines start, which is
 * the left one, or the right one for Arabic and Hebrew.
 */
export interface Sheet {
  measure(style: Style): Measure;
  /** @param base the direction of the text that the line is a part of */
  line(entry: Entry, offset: number, baseline: number, base?: Direction): SvgElement;
  bar(offset: number, top: number, width: number, height: number, fill: string): SvgElement;
  /** One text where lines start, another where they end; the second is cut where they would meet. */
  pair(first: Entry, second: Entry, offset: number, width: number, baseline: number): SvgElement[];
}

/** Of the first text of a pair, at most this part of the line. */
const FIRST = 0.7;
/** Between the texts of a pair, in pixels. */
const GAP = 32;

export function sheetFor(language: string, pageWidth: number, library: FontLibrary): Sheet {
  const isRightToLeft = ["Arab", "Hebr"].includes(new Intl.Locale(language).maximize().script ?? "");
  const widths = new Map<string, number>();

  function leftOf(offset: number, width: number): number {
    return isRightToLeft ? pageWidth - offset - width : offset;
  }

  const sheet: Sheet = {
    measure: (style) => (text) => {
      const key = `${style.family} ${style.weight} ${text}`;
      const width = widths.get(key) ?? typeset(text, style, library).width;
      widths.set(key, width);
      return width;
    },
    line({ text, style, size, fill }, offset, baseline, base) {
      const shaped = typeset(text, style, library, base);
      return outlines(shaped, { x: leftOf(offset, shaped.width * size), baseline, size, fill });
    },
    bar: (offset, top, width, height, fill) => rectangle(leftOf(offset, width), top, width, height, fill),
    pair(first, second, offset, width, baseline) {
      const start = fitLine(first.text, (width * FIRST) / first.size, sheet.measure(first.style));
      const startWidth = sheet.measure(first.style)(start) * first.size;
      const left = width - startWidth - GAP;
      const end = fitLine(second.text, left / second.size, sheet.measure(second.style));
      const endWidth = sheet.measure(second.style)(end) * second.size;
      return [
        sheet.line({ ...first, text: start }, offset, baseline),
        sheet.line({ ...second, text: end }, offset + width - endWidth, baseline),
      ];
    },
  };
  return sheet;
}
