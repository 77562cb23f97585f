import type { DateTime } from "luxon";
import type { Citations } from "../citations/citation.ts";
import type { SiteData } from "../exports/api/site-data.ts";
import type { Appearance } from "../model/appearances.ts";
import type { EditionBrief, EditionOverview } from "../model/edition-brief.ts";
import type { Person } from "../model/person.ts";
import type { Series } from "../model/series.ts";
import type { Origins, Site } from "../model/site.ts";
import type { OncePer } from "../once.ts";
import type { SpanNaming } from "../wording/times.ts";
import type { Words } from "../wording/words.ts";
import type { EditionOutline } from "./outline.ts";
import type { Shell } from "./shell.ts";

/**
 * What views are functions of. A page is made again when what it may see has changed: so each context holds as little
 * as its pages need, and none sees the site.
 */

/** What every page may see. */
export interface PageContext {
  readonly series: Series;
  readonly shell: Shell;
  /** Of the pages that it is for. */
  readonly origins: Origins;
  /** In the language of the page. */
  readonly words: Words;
}

/** What a page may see whose words change when a deadline passes, or a workshop begins or ends. */
export interface TimelyContext extends PageContext {
  /** The moment of the build; no finer than its pages need, see `lastTurningPoint`. */
  readonly now: DateTime;
}

/** What the pages of an edition may see besides the edition. */
export interface EditionContext extends TimelyContext {
  /** Made at the first call. */
  readonly citations: () => Citations;
  readonly spanTextsOf: SpanNaming;
  /** What several pages show of the same thing; the moment is to be part of the key where it matters. */
  readonly remember: OncePer;
}

/** What the home page of an edition may see. */
export interface HomeContext extends EditionContext {
  /** The editions before it, newest first. */
  readonly previous: readonly EditionBrief[];
}

/** What the pages of the series may see that surround themselves with the current edition. */
export interface SeriesPageContext extends PageContext {
  readonly front: EditionOutline;
}

/** What the page of a person may see besides the person. */
export interface PersonContext extends SeriesPageContext {
  /** What the person did, newest edition first. */
  readonly appearances: readonly Appearance[];
}

/** What the pages of the series as a whole may see. */
export interface SeriesContext extends SeriesPageContext, TimelyContext {
  readonly content: SeriesContent;
}

/** What these pages tell of the content: of an edition as much as stands in a list. */
export interface SeriesContent extends Pick<Site, "series" | "pages" | "redirects"> {
  readonly editions: readonly [EditionOverview, ...EditionOverview[]];
  /** In the order of their family names. */
  readonly people: readonly ListedPerson[];
  /** The whole site, for pages that organizers have made templates for; undefined where there are none. */
  readonly data?: SiteData | undefined;
}

/** Somebody in the list of all people. */
export interface ListedPerson {
  readonly person: Person;
  /** As of the newest edition that knows one. */
  readonly affiliations: readonly string[];
  /** The ids of those in which they took part, oldest first. */
  readonly editions: readonly string[];
}
