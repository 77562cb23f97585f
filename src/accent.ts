import { clampChroma, formatHex, oklch, wcagContrast } from "culori";

/** The colours that the accent stands on, the worse of paper and raised paper. */
export const LIGHT_PAPER = "#f6f3ec";
export const DARK_PAPER = "#1c1e25";

/** The paper itself, as `tokens.css` has it: what stands around the page takes its colour. */
export const PAGE_COLORS = { light: "#fffefb", dark: "#14151a" };

/** WCAG 2.2, success criterion 1.4.3: what text needs. */
const TEXT_CONTRAST = 4.5;
const STEP = 0.01;

export function hasTextContrast(color: string, paper: string): boolean {
  return wcagContrast(color, paper) >= TEXT_CONTRAST;
}

/** As many colours as asked for, as light as one and as far from each other as hues can be; the first is its own. */
export function huesFrom(color: string, count: number): string[] {
  const { l = 0.5, c = 0, h = 0 } = oklch(color) ?? {};
  const chroma = count > 1 ? Math.max(c, 0.1) : c; // greys have no hue to tell them apart
  return Array.from({ length: count }, (_, index) =>
    formatHex(clampChroma({ mode: "oklch", l, c: chroma, h: (h + (360 * index) / count) % 360 }, "oklch")),
  );
}

/** The colour itself where text in it can be read on `paper`, else the nearest lightness in OKLCH that can. */
export function readableOn(color: string, paper: string): string {
  const start = oklch(color);
  if (start === undefined) return color;
  const direction = (oklch(paper)?.l ?? 0) > 0.5 ? -1 : 1;
  let current = color;
  for (
    let lightness = Math.min(start.l, 1);
    lightness >= 0 && lightness <= 1;
    lightness += direction * STEP
  ) {
    current = formatHex(clampChroma({ ...start, l: lightness }, "oklch"));
    if (hasTextContrast(current, paper)) return current;
  }
  return current;
}
