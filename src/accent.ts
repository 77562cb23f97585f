import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagContrast } from "culori/fn";
import type { ColorName, Palette, Scheme, Shades } from "./model/theme/theme.ts";

// The spaces that are used here; loading all that culori knows takes longer than most commands do with colours.
useMode(modeRgb);
useMode(modeLrgb);
const oklch = useMode(modeOklch);

/** The colours of pages as `tokens.css` has them, but for the accent, which each series has of its own. */
export const COLORS_OF_PAGES = {
  paper: { light: "#fffefb", dark: "#14151a" },
  raised: { light: "#f6f3ec", dark: "#1c1e25" },
  ink: { light: "#1b1b1f", dark: "#e9e6df" },
  muted: { light: "#5d5a55", dark: "#a39f97" },
  rule: { light: "#ddd6c9", dark: "#34363f" },
} satisfies Partial<Palette>;

/** What the accent stands on, the worse of paper and raised paper. */
export const LIGHT_PAPER = COLORS_OF_PAGES.raised.light;

/** What is read, and what it is read on. */
export const READ: readonly ColorName[] = ["ink", "muted", "accent"];
const PAPERS = ["paper", "raised"] as const;

/** With the accent of a series, which is lightened for dark screens until it can be read there. */
export function paletteOf(accent: string, own: Partial<Palette> = {}): Palette {
  const colors = { ...COLORS_OF_PAGES, ...own };
  return {
    ...colors,
    accent: own.accent ?? { light: accent, dark: readableOn(accent, hardestPaper(colors, "dark")) },
  };
}

/** That of the two on which text is harder to read: the one that is nearer to it. */
export function hardestPaper(colors: Pick<Palette, "paper" | "raised">, scheme: Scheme): string {
  const [first, second] = PAPERS.map((name) => colors[name][scheme]);
  if (first === undefined || second === undefined) return "";
  const isDark = scheme === "dark";
  return lightness(first) > lightness(second) === isDark ? first : second;
}

function lightness(color: string): number {
  return oklch(color)?.l ?? 0;
}

/** As CSS has them, one for each scheme. */
export function shadesInCss({ light, dark }: Shades): string {
  return `light-dark(${light},${dark})`;
}

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
