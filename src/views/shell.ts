import { COLORS_OF_PAGES } from "../accent.ts";
import { hasCalendar } from "../kinds/series-files.ts";
import type { Edition, FreePage } from "../model/edition.ts";
import type { MadePictures } from "../model/picture.ts";
import type { Site } from "../model/site.ts";
import type { PartName, Shades } from "../model/theme/theme.ts";
import type { Scripts } from "./frame/scripts.ts";

/** What pages look like: `style` for every page but those made for paper, which have `sheets`; the others add to it. */
export const STYLESHEETS = ["style", "search", "hall", "sheets"] as const;

export type StylesheetName = (typeof STYLESHEETS)[number];

/** The path of each. */
export type Stylesheets = Readonly<Record<StylesheetName, string>>;

/** What pages load, by path. */
export interface PageAssets {
  readonly stylesheets: Stylesheets;
  /** The fonts that any page in Latin letters needs. */
  readonly fonts: readonly string[];
  readonly scripts: Scripts;
}

/** What every page shows of the whole site: when one of these changes, every page does. */
export interface Shell extends PageAssets {
  /** Where readers of another edition are sent. */
  readonly current: Pick<Edition, "id" | "name">;
  /** Those of the series as a whole. */
  readonly pages: readonly Omit<FreePage, "text" | "template" | "description">[];
  /** What surrounds the page takes its colour. */
  readonly paper: Shades;
  /** The templates that stand in place of parts of every page. */
  readonly parts: ReadonlyMap<PartName, string>;
  readonly hasPeople: boolean;
  /** Whether there is more than one edition. */
  readonly hasPreviousEditions: boolean;
  /** Whether there is a calendar to subscribe to. */
  readonly hasCalendar: boolean;
  /** Whether there are share images. */
  readonly hasCards: boolean;
  /** Whether browsers keep the current edition for when they are offline. */
  readonly hasWorker: boolean;
  /** Whether visits are counted, where the series has them counted: not those of who writes it. */
  readonly isCounted: boolean;
  /** The pictures of people, logos and images, as pages show them. */
  readonly pictures: MadePictures;
}

export interface ShellOptions extends PageAssets {
  readonly pictures?: MadePictures;
  readonly hasCards: boolean;
  readonly hasWorker: boolean;
  readonly isCounted?: boolean;
}

export function shellOf(site: Site, options: ShellOptions): Shell {
  const { editions, people, pages, theme } = site;
  const [{ id, name }] = editions;
  return {
    pictures: new Map(),
    isCounted: true,
    ...options,
    current: { id, name },
    pages: pages.map(({ text: _, template: __, description: ___, ...page }) => page),
    paper: theme?.colors.paper ?? COLORS_OF_PAGES.paper,
    parts: theme?.parts ?? new Map(),
    hasPeople: people.length > 0,
    hasPreviousEditions: editions.length > 1,
    hasCalendar: hasCalendar(site),
  };
}
