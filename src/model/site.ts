import type { Edition, FreePage } from "./edition.ts";
import type { Person } from "./person.ts";
import type { Series } from "./series.ts";

/** All that is published, checked and connected. */
export interface Site {
  readonly series: Series;
  /** Newest first, and drafts after all others; at least one. The first is the current one. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** In the order of their family names. */
  readonly people: readonly Person[];
  /** Free pages of the series as a whole. */
  readonly pages: readonly FreePage[];
  /** Paths relative to `public/`, with forward slashes. */
  readonly publicFiles: ReadonlySet<string>;
}
