/** How a site looks where it does not look as every other one: what organizers write in `theme/`. */
export interface Theme {
  readonly colors: Palette;
  readonly fonts: Readonly<Partial<Record<FontUse, ThemeFont>>>;
  /** How long a line of text may be, in rem; undefined for the usual. */
  readonly measure?: number | undefined;
  /** Rules that come behind the site's own; empty where there are none. */
  readonly style: string;
  /** The templates that stand in place of the site's own. */
  readonly parts: ReadonlyMap<PartName, string>;
}

/** A colour on light and on dark screens, `#rrggbb`. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

export type Scheme = keyof Shades;

/** What the surfaces of a page are, from paper to the accent of the series. */
export const COLORS = ["paper", "raised", "ink", "muted", "rule", "accent"] as const;
export type ColorName = (typeof COLORS)[number];
export type Palette = Readonly<Record<ColorName, Shades>>;

export type FontUse = "text" | "headings";

export interface ThemeFont {
  readonly family: string;
  /** None for one that devices have, or have not. */
  readonly files: readonly FontFile[];
}

export interface FontFile {
  /** Below `public/`. */
  readonly file: string;
  /** As CSS has it: `400`, or `200 900` for a font of all weights between. */
  readonly weight: string;
  readonly isItalic: boolean;
}

/** The parts of every page that may be replaced: these names, and what they may see, stay. */
export const PARTS = ["head", "header", "above", "below", "footer", "colophon"] as const;
export type PartName = (typeof PARTS)[number];

/** A page of the series that organizers write as a template. */
export interface PageTemplate {
  /** Relative to the site folder, with forward slashes. */
  readonly file: string;
  /** With as many lines as the file has. */
  readonly text: string;
  /** Whether it gives Markdown, else HTML. */
  readonly isMarkdown: boolean;
}
