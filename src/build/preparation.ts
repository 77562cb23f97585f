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
import { digestOfData, digestsOnce } from "./keys.ts";
import { editionNotes, type NotesOf, notesOnce } from "./notes/edition-notes.ts";

export interface PreparationOptions extends GroundworkOptions {
  /** What the last publication knew; without it, everything is new. */
  readonly previous?: Ledger | undefined;
  /** What earlier builds noted of editions, see `notesOnce`. */
  readonly notesOf?: NotesOf | undefined;
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
  readonly notesOf: NotesOf;
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
  const { notesOf = notesOnce(editionNotes) } = options;
  const fingerprints = fingerprintsOf(content, (edition) => notesOf(edition).fingerprints);
  const told = toldItems(content, (edition) => notesOf(edition).told);
  const revised = revise(previous, fingerprints, now, told);
  const items = continueStories(revised, previous, content, now, (edition) => notesOf(edition).story);
  const site = withChanges(content, items);
  const digests = site.editions.map((edition) => {
    const { changes, firstTold } = edition;
    return [edition, digestOfData(notesOf(edition).digest, changes, firstTold)] as const;
  });
  const { surroundings, ...groundwork } = given ?? (await groundworkOf(site, now, cache, options));
  const gone = goneEntries(
    removedIn(items, now).filter((item) => isToldAsGone(item, now)),
    site,
  );
  return {
    site,
    items,
    gone,
    groundwork: { ...groundwork, surroundings: { ...surroundings, digestOf: digestsOnce(digests) } },
    notesOf,
  };
}
