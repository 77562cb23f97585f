import { DateTime } from "luxon";
import type { Edition } from "../model/edition.ts";
import { phaseOf } from "../model/moments/phase.ts";
import type { Site } from "../model/site.ts";
import { fingerprintOf } from "./fingerprints.ts";
import { keyOfStory } from "./keys.ts";
import type { Ledger } from "./ledger.ts";
import { entryOf, momentOf } from "./revise.ts";
import { factsOf } from "./story/edition-facts.ts";
import { continuedStory } from "./story/story.ts";

/**
 * A ledger with what readers of each edition were told to have changed. An edition that the last publication did not
 * have is told for the first time: nothing of it has changed.
 * @param ledger of the items of this build
 * @param previous that of the build before
 * @param digestOf what is known of an edition
 */
export function continueStories(
  ledger: Ledger,
  previous: Ledger | undefined,
  { editions }: Site,
  now: DateTime,
  digestOf: (edition: Edition) => string = digestOfStory,
): Ledger {
  const moment = momentOf(now);
  const all = new Map(ledger);
  for (const edition of editions) {
    const key = keyOfStory(edition);
    const last = previous?.get(key);
    const digest = digestOf(edition);
    const isSame = last?.digest === digest && last.removed === undefined && last.story !== undefined;
    const entry = isSame ? last : { ...entryOf(last, digest, undefined, moment), removed: undefined };
    const story = isSame ? last.story : continuedStory(last?.story, factsOf(edition), entry.modified);
    all.set(key, { ...entry, story });
  }
  return all;
}

/** Of what changes of an edition are told by. */
export function digestOfStory(edition: Edition): string {
  return fingerprintOf(factsOf(edition));
}

/** A site that knows what its readers were told to have changed. */
export function withChanges(site: Site, ledger: Ledger | undefined): Site {
  if (ledger === undefined) return site;
  const known = (edition: Edition): Edition => {
    const { story, created = "" } = ledger.get(keyOfStory(edition)) ?? {};
    if (story === undefined) return edition;
    const wasOver = phaseOf(edition, DateTime.fromISO(created, { zone: "utc" })) === "over";
    if (wasOver && story.log.length === 0 && edition.changes === undefined) return edition;
    return { ...edition, changes: story.log, firstTold: created };
  };
  const [first, ...others] = site.editions;
  return { ...site, editions: [known(first), ...others.map(known)] };
}
