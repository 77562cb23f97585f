import type { Series } from "../model/series.ts";
import { graphemesOf, legible } from "./legible.ts";
import { rectangle, type SvgElement, svgImage } from "./svg.ts";
import type { FontLibrary } from "./text/font-library.ts";
import { outlines } from "./text/text.ts";
import { typeset } from "./text/typesetting.ts";

/** The favicon's design, for screens that want pixels. */
export interface Icon {
  readonly letter: string;
  /** What is shown instead of the letter and its background: a `data:` address of an SVG or a PNG. */
  readonly picture?: string | undefined;
  /** `#rrggbb` */
  readonly background: string;
  /** In pixels, of a side. */
  readonly size: number;
  /** Filled to its corners, for systems that cut icons to their own shape (W3C, Web app manifest: maskable). */
  readonly isFull: boolean;
}

/** @param picture the icon that the series has of its own */
export function iconOf({ name, accent }: Series, size: number, isFull: boolean, picture?: string): Icon {
  return picture === undefined
    ? { letter: graphemesOf(name.toUpperCase())[0] ?? "", background: accent, size, isFull }
    : { letter: "", picture, background: "#ffffff", size, isFull };
}

/** The corner and the letter of the favicon, in parts of the side. */
const CORNER = 6 / 32;
const LETTER = 22 / 32;
/** What is cut to a circle keeps the inner four fifths. */
const SAFE = 0.8;
const CAPITAL = 0.67;

export async function iconImage(icon: Icon, library: FontLibrary): Promise<SvgElement> {
  const { letter, picture, background, size, isFull } = icon;
  if (picture !== undefined) return pictureImage(picture, background, size, isFull);
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

/** Systems that cut icons to their own shape show what lies behind. */
function pictureImage(picture: string, background: string, size: number, isFull: boolean): SvgElement {
  const side = size * (isFull ? SAFE : 1);
  const edge = (size - side) / 2;
  const attributes = { href: picture, x: edge, y: edge, width: side, height: side };
  const ground = isFull ? [rectangle(0, 0, size, size, background)] : [];
  return svgImage(size, size, [...ground, { name: "image", attributes }]);
}
