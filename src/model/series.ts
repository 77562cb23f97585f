import type { Picture } from "./picture.ts";
import type { Link, Markdown, Target } from "./text.ts";
import type { Forge, Noun, RedirectFile } from "./vocabulary.ts";

/** The workshop across the years. */
export interface Series {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Absolute, and ends with a slash; its path is the base path of every address. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly contact?: string | undefined;
  /** `#rrggbb`. */
  readonly accent: string;
  /** What it is, as pages call it. */
  readonly noun: Noun;
  readonly logo?: Picture | undefined;
  /** A path below `public/` of an SVG or a PNG; without it, the icon is the initial of the name. */
  readonly icon?: string | undefined;
  /** Where the content is kept, on which branch and in which folder, and what runs there. */
  readonly repository?: string | undefined;
  readonly branch?: string | undefined;
  readonly folder?: string | undefined;
  readonly forge?: Forge | undefined;
  /** The id of an item: `Q937`. */
  readonly wikidata?: string | undefined;
  /** Whether editions and talks have images that are shown where their addresses are shared. */
  readonly cards: boolean;
  /** Whether browsers keep the current edition for readers without a network. */
  readonly offline: boolean;
  /** By which the host forwards from old addresses; undefined where pages do. */
  readonly redirectsFile?: RedirectFile | undefined;
  readonly links: readonly Link[];
  /** At the foot of every page. */
  readonly footer?: Markdown | undefined;
  readonly analytics?: Analytics | undefined;
  /** The paths of those files below `public/` whose names mean something else in addresses, such as `Talk #1.pdf`. */
  readonly oddFiles: ReadonlySet<string>;
}

/** What counts visits. */
export interface Analytics {
  readonly script: Target;
  /** What it is told, by names that start with `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it sends what it counts, besides where it lies. */
  readonly origins: readonly string[];
}
