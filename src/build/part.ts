import type { CalendarEntry } from "../exports/calendar/event.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { SearchRecord } from "../search/record.ts";
import type { PageToMake } from "../views/pages.ts";
import type { FileOutline } from "./kept-files.ts";

/**
 * A share of a site that is made by itself: an edition, a home page, some people, the series. What it may see is data of its own, and
 * its key is a digest of that: as long as that stays, it need not be made again.
 */
export interface Part {
  readonly key: () => string;
  /** A digest of the content it is about, whatever surrounds it and whatever the time is. */
  readonly source: () => string;
  /** Nothing of it is made before it is asked for. */
  readonly contents: () => PartContents;
}

export interface PartContents {
  readonly pages: readonly PageToMake[];
  readonly files: () => readonly ExportedFile[];
  readonly facts: () => PartFacts;
}

/** What the series as a whole tells of a part. */
export interface PartFacts {
  readonly records: readonly SearchRecord[];
  /** The entries of calendars, by their keys. */
  readonly entries: ReadonlyMap<string, CalendarEntry>;
}

/** Plain data, so that it can be kept. What its files hold is kept apart. */
export interface MadePart {
  readonly pages: readonly MadePage[];
  /** The pages, then the files beside them. */
  readonly files: readonly FileOutline[];
  readonly facts: PartFacts;
}

export interface MadePage {
  readonly path: string;
  /** A digest of what the page says; undefined for one that search engines are not to know. */
  readonly substance: string | undefined;
}

export const NO_FACTS: PartFacts = { records: [], entries: new Map() };
