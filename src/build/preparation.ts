import type { DateTime } from "luxon";
import { type GoneEntries, goneEntries } from "../exports/calendar/gone-entries.ts";
import { toldItems } from "../exports/calendar/told.ts";
import type { Site } from "../model/site.ts";
import { fingerprintsOf } from "../revisions/fingerprints.ts";
import type { Ledger } from "../revisions/ledger.ts";
import { isToldAsGone, removedIn } from "../revisions/removed.ts";
import { revise } from "../revisions/revise.ts";
import { continueStories, withChanges } from "../revisions/stories.ts";
import type { Cache } from "./cache.ts";
import { type Groundwork, type GroundworkOptions, groundworkOf } from "./groundwork.ts";

export interface PreparationOptions extends GroundworkOptions {
  /** What the last publication knew; without it, everything is new. */
  readonly previous?: Ledger | undefined;
}

/** What is known before any part is made. */
export interface Preparation {
  /** The site, which knows what its readers were told to have changed. */
  readonly site: Site;
  /** The ledger, still without pages. */
  readonly items: Ledger;
  /** What calendars tell as cancelled. */
  readonly gone: GoneEntries;
  readonly groundwork: Groundwork;
}

/**
 * @param given the groundwork, where it is done already
 * @throws ContentError for pictures that cannot be shown
 */
export async function prepare(
  content: Site,
  now: DateTime,
  cache: Cache,
  options: PreparationOptions,
  given?: Groundwork,
): Promise<Preparation> {
  const { previous } = options;
  const revised = revise(previous, fingerprintsOf(content), now, toldItems(content));
  const items = continueStories(revised, previous, content, now);
  const site = withChanges(content, items);
  const groundwork = given ?? (await groundworkOf(site, now, cache, options));
  const gone = goneEntries(
    removedIn(items, now).filter((item) => isToldAsGone(item, now)),
    site,
  );
  return { site, items, gone, groundwork };
}
