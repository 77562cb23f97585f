import { DateTime } from "luxon";
import type { Revision } from "../model/revision.ts";
import { type Ledger, revisionsIn } from "./ledger.ts";
import type { Told } from "./told.ts";

/** What was told once, and is told no more. */
export interface RemovedItem {
  readonly key: string;
  readonly told: Told;
  readonly revision: Revision;
  /** In UTC. */
  readonly removed: DateTime;
}

/** How long calendars tell at least that an entry is gone: many look for changes once a day, and some when they are opened. */
export const TOLD = { days: 30 };

/** In the order of their keys. */
export function removedIn(ledger: Ledger, now: DateTime): RemovedItem[] {
  const revisionOf = revisionsIn(ledger, now);
  return [...ledger]
    .flatMap(([key, { told, removed }]): RemovedItem[] =>
      told === undefined || removed === undefined
        ? []
        : [{ key, told, revision: revisionOf(key), removed: DateTime.fromISO(removed, { zone: "utc" }) }],
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Whether calendars tell that an item is gone: until its time is over, as somebody might still go there. What was
 * removed after its time did take place.
 */
export function isToldAsGone({ told, removed }: RemovedItem, now: DateTime): boolean {
  const end = DateTime.fromISO(told.end ?? told.start, { zone: "utc" });
  return removed < end && (now < end || now < removed.plus(TOLD));
}
