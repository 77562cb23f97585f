import type { DateTime } from "luxon";
import type { Fingerprints } from "./fingerprints.ts";
import { LARGEST_SEQUENCE, type Ledger, type LedgerEntry } from "./ledger.ts";

/**
 * The ledger of a build from that of the build before. What is told as before keeps its revision; what is told
 * otherwise, or again after it was gone, has the next; what is gone is kept.
 * @param now the moment of the build
 */
export function revise(previous: Ledger | undefined, fingerprints: Fingerprints, now: DateTime): Ledger {
  const moment = momentOf(now);
  const ledger = new Map<string, LedgerEntry>();
  for (const [key, digest] of fingerprints) ledger.set(key, revisionOf(previous?.get(key), digest, moment));
  for (const [key, entry] of previous ?? [])
    if (!ledger.has(key)) ledger.set(key, { ...entry, removed: entry.removed ?? moment });
  return ledger;
}

export function revisionOf(last: LedgerEntry | undefined, digest: string, moment: string): LedgerEntry {
  if (last === undefined) return { digest, sequence: 0, created: moment, modified: moment };
  if (last.digest === digest && last.removed === undefined) return last;
  const { created, sequence, modified } = last;
  return {
    digest,
    sequence: Math.min(sequence + 1, LARGEST_SEQUENCE),
    created,
    modified: moment > modified ? moment : modified,
  };
}

/** To the second, in UTC: "2021-03-28T14:50:00Z". */
export function momentOf(now: DateTime): string {
  return now.toUTC().startOf("second").toISO({ suppressMilliseconds: true }) ?? "";
}
