import type { DateTime } from "luxon";
import type { Fingerprints } from "./fingerprints.ts";
import { LARGEST_SEQUENCE, type Ledger, type LedgerEntry } from "./ledger.ts";
import type { Told, ToldItems } from "./told.ts";

/** How long the ledger knows what is gone: what comes back later begins anew. */
export const KEPT = { years: 2 };

/**
 * The ledger of a build from that of the build before. What is told as before keeps its revision; what is told
 * otherwise, is told no more, or is told again after it was gone, has the next. What is gone is kept for a time.
 * @param now the moment of the build
 */
export function revise(
  previous: Ledger | undefined,
  fingerprints: Fingerprints,
  now: DateTime,
  told: ToldItems = new Map(),
): Ledger {
  const moment = momentOf(now);
  const oldest = momentOf(now.minus(KEPT));
  const ledger = new Map<string, LedgerEntry>();
  for (const [key, digest] of fingerprints)
    ledger.set(key, entryOf(previous?.get(key), digest, told.get(key), moment));
  for (const [key, entry] of previous ?? []) {
    if (ledger.has(key)) continue;
    const gone = entry.removed === undefined ? { ...raised(entry, moment), removed: moment } : entry;
    if ((gone.removed ?? moment) > oldest) ledger.set(key, gone);
  }
  return ledger;
}

export function entryOf(
  last: LedgerEntry | undefined,
  digest: string,
  told: Told | undefined,
  moment: string,
): LedgerEntry {
  if (last === undefined) return { digest, sequence: 0, created: moment, modified: moment, told };
  // A deadline that is to be announced again, an edition that is put off: there is nothing left to tell of it.
  const isWithdrawn = told === undefined && last.told !== undefined;
  const isGone = last.removed !== undefined;
  if (last.digest === digest && isGone === isWithdrawn) return { ...last, told: told ?? last.told };
  const next = { ...raised(last, moment), digest, told: told ?? last.told };
  return { ...next, removed: isWithdrawn ? (last.removed ?? moment) : undefined };
}

function raised(entry: LedgerEntry, moment: string): LedgerEntry {
  const { sequence, modified } = entry;
  return {
    ...entry,
    sequence: Math.min(sequence + 1, LARGEST_SEQUENCE),
    modified: moment > modified ? moment : modified,
  };
}

/** To the second, in UTC: `2026-03-28T09:00:00Z`. */
export function momentOf(time: DateTime): string {
  return `${time.toJSDate().toISOString().slice(0, "2026-03-28T09:00:00".length)}Z`;
}
