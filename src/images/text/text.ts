import type { SvgElement } from "../svg.ts";
import type { Shaped } from "./font.ts";

export interface Placed {
  /** Where the line starts, whatever its direction: its left edge. */
  readonly x: number;
  readonly baseline: number;
  /** Pixels for one em. */
  readonly size: number;
  readonly fill: string;
}

/** A line of text as outlines: what draws it needs no font. */
export function outlines({ glyphs }: Shaped, { x, baseline, size, fill }: Placed): SvgElement {
  return {
    name: "g",
    attributes: { fill },
    children: glyphs.map((glyph) => {
      const scale = round(size * glyph.scale, 6);
      const place = [scale, 0, 0, -scale, round(x + glyph.x * size), round(baseline - glyph.y * size)];
      return { name: "path", attributes: { d: glyph.outline, transform: `matrix(${place.join(" ")})` } };
    }),
  };
}

function round(number: number, digits = 2): number {
  return Number(number.toFixed(digits));
}
