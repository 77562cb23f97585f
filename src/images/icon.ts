import type { Series } from "../model/series.ts";
import { graphemesOf, legible } from "./legible.ts";
import { rectangle, type SvgElement, svgImage } from "./svg.ts";
import type { FontLibrary } from "./text/font-library.ts";
import { outlines } from "./text/text.ts";
import { typeset } from "./text/typesetting.ts";

/** The favicon's design, for screens that want pixels. */
export interface Icon {
  readonly letter: string;
  /** `#rrggbb` */
  readonly background: string;
  /** In pixels, of a side. */
  readonly size: number;
  /** Filled to its corners, for systems that cut icons to their own shape (W3C, Web app manifest: maskable). */
  readonly isFull: boolean;
}

export function iconOf({ name, accent }: Series, size: number, isFull: boolean): Icon {
  return { letter: graphemesOf(name.toUpperCase())[0] ?? "", background: accent, size, isFull };
}

/** The corner and the letter of the favicon, in parts of the side. */
const CORNER = 6 / 32;
const LETTER = 22 / 32;
/** What is cut to a circle keeps the inner four fifths. */
const SAFE = 0.8;
const CAPITAL = 0.67;

export async function iconImage(
  { letter, background, size, isFull }: Icon,
  library: FontLibrary,
): Promise<SvgElement> {
  const shown = (await legible(letter, "serif", library)) ?? "";
  const shaped = typeset(shown, { family: "serif", weight: 700 }, library);
  const em = size * LETTER * (isFull ? SAFE : 1);
  const x = (size - shaped.width * em) / 2;
  const baseline = (size + CAPITAL * em) / 2;
  return svgImage(size, size, [
    rectangle(0, 0, size, size, background, isFull ? 0 : Math.round(size * CORNER)),
    outlines(shaped, { x, baseline, size: em, fill: "#ffffff" }),
  ]);
}
