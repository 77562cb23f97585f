import type { Edition, FreePage } from "./edition.ts";
import type { Person } from "./person.ts";
import type { Series } from "./series.ts";
import type { Target } from "./text.ts";
import type { Theme } from "./theme/theme.ts";

/** All that is published, checked and connected. */
export interface Site {
  readonly series: Series;
  /** Newest first, and drafts after all others; at least one. The first is the current one. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** In the order of their family names. */
  readonly people: readonly Person[];
  /** Free pages of the series as a whole. */
  readonly pages: readonly FreePage[];
  /** Undefined where it looks as every other site. */
  readonly theme?: Theme | undefined;
  /** From addresses that were published before. */
  readonly redirects: readonly Redirect[];
  /** Where readers may correct what pages say; empty for a site that names no repository. */
  readonly origins: Origins;
  /** Paths relative to `public/`, with forward slashes. */
  readonly publicFiles: ReadonlySet<string>;
  /** Those of the pictures that stand in texts. */
  readonly textPictures: readonly string[];
}

/** An address that was published once, by this generator or by others. */
export interface Redirect {
  /** A path: with a slash at the end, or with the ending of a file. */
  readonly from: string;
  /** Undefined for one that is meant to lead nowhere, with all that lies below it. */
  readonly to?: Target | undefined;
}

/** Where the content says something. */
export interface Origin {
  /** Relative to the site folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1; undefined where the file as a whole says it. */
  readonly line?: number | undefined;
}

/**
 * What readers may correct, by the path of the page that says it, or of its place in that page. Apart from the things
 * themselves: a line that is added in one place moves all below it, and tells nothing new of them.
 */
export type Origins = ReadonlyMap<string, readonly Origin[]>;
