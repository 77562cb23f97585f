import { paletteOf, shadesInCss } from "../accent.ts";
import type { Series } from "../model/series.ts";
import { COLORS, type FontUse, type Theme, type ThemeFont } from "../model/theme/theme.ts";
import { encodedPath } from "../public-files.ts";

/** What stands before the usual families, by the custom property that names them. */
const FAMILIES: Readonly<Record<FontUse, string>> = { text: "--sans", headings: "--serif" };

/** The families that devices have in the place of one that does not come, as `tokens.css` has them. */
const FALLBACKS: Readonly<Record<FontUse, string>> = {
  text: 'system-ui,"Source Sans 3",sans-serif',
  headings: 'Georgia,"Source Serif 4",serif',
};

/** What a site says of its colours, fonts and measure, as rules: of one that says nothing, its accent alone. */
export function tokenRules({ accent }: Series, theme: Theme | undefined): string {
  const colors = theme?.colors ?? paletteOf(accent);
  const changed = theme === undefined ? (["accent"] as const) : COLORS;
  const declarations = [
    ...changed.map((name) => `--${name}:${shadesInCss(colors[name])}`),
    ...usesOf(theme).map(
      ([use, { family }]) => `${FAMILIES[use]}:${JSON.stringify(family)},${FALLBACKS[use]}`,
    ),
    ...(theme?.measure === undefined ? [] : [`--measure:${theme.measure}rem`]),
  ];
  return `${fontRules(theme)}@layer tokens{:root{${declarations.join(";")}}}`;
}

/** The rules that a site has of its own, behind those of every site. */
export function ownRules(theme: Theme | undefined): string {
  return theme === undefined || theme.style === "" ? "" : `@layer theme{${theme.style}}`;
}

function fontRules(theme: Theme | undefined): string {
  const fonts = new Map(usesOf(theme).map(([, font]) => [font.family, font]));
  return [...fonts.values()]
    .flatMap(({ family, files }) =>
      files.map(
        ({ file, weight, isItalic }) =>
          `@font-face{font-family:${JSON.stringify(family)};font-style:${isItalic ? "italic" : "normal"};font-weight:${weight};font-display:swap;src:url("../${encodedPath(file)}") format("woff2")}`,
      ),
    )
    .join("");
}

function usesOf(theme: Theme | undefined): [FontUse, ThemeFont][] {
  return Object.entries(theme?.fonts ?? {}) as [FontUse, ThemeFont][];
}

/** Whether the site's own font for this is one of the usual ones. */
export function isUsual(use: FontUse, theme: Theme | undefined): boolean {
  return theme?.fonts[use] === undefined;
}
