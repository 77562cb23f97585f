import * as harfbuzz from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";

/** One subset of a variable font, ready for shaping. */
export interface Font {
  has(codePoint: number): boolean;
  shape(text: string, weight: number, isRightToLeft: boolean): Shaped;
}

/** Glyphs from left to right, in units of the em; y grows upwards. */
export interface Shaped {
  readonly width: number;
  readonly glyphs: readonly Glyph[];
}

export interface Glyph {
  /** SVG path data in font units. */
  readonly outline: string;
  /** Ems for one font unit. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export async function openFont(woff2: Uint8Array): Promise<Font> {
  const face = new harfbuzz.Face(new harfbuzz.Blob(await decompress(woff2)));
  const codePoints = new Set(face.collectUnicodes());
  const weights = new Map<number, harfbuzz.Font>();
  const outlines = new Map<string, string>();

  function fontOf(weight: number): harfbuzz.Font {
    const font = weights.get(weight) ?? new harfbuzz.Font(face);
    if (!weights.has(weight)) font.setVariations([new harfbuzz.Variation("wght", weight)]);
    weights.set(weight, font);
    return font;
  }

  function outlineOf(glyph: number, weight: number): string {
    const key = `${glyph} ${weight}`;
    const outline = outlines.get(key) ?? fontOf(weight).glyphToPath(glyph).replace(DECIMALS, roundUnits);
    outlines.set(key, outline);
    return outline;
  }

  return {
    has: (codePoint) => codePoints.has(codePoint),
    shape(text, weight, isRightToLeft) {
      const font = fontOf(weight);
      const buffer = new harfbuzz.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(isRightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
      harfbuzz.shape(font, buffer);
      const scale = 1 / face.upem;
      let width = 0;
      const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
        const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
        const x = width + xOffset * scale;
        width += xAdvance * scale;
        return { outline: outlineOf(codepoint, weight), scale, x, y: yOffset * scale };
      });
      return { width, glyphs: glyphs.filter(({ outline }) => outline !== "") };
    },
  };
}

const DECIMALS = /-?(?<!\d)\d+\.\d+/g;

/** A font unit is less than a tenth of a pixel. */
function roundUnits(number: string): string {
  return String(Math.round(Number(number)));
}
