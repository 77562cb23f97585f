import { DateTime } from "luxon";
import type { Ledger } from "./ledger.ts";
import { TOLD } from "./removed.ts";
import { KEPT } from "./revise.ts";

/** The moments at which what is gone is told no more, or is forgotten. */
export function turningPointsIn(ledger: Ledger): DateTime[] {
  return [...ledger.values()].flatMap((entry) => {
    if (entry.removed === undefined) return [];
    const removed = momentOf(entry.removed);
    const told = entry.told === undefined ? [] : [momentOf(entry.told.end ?? entry.told.start)];
    return [removed.plus(KEPT), removed.plus(TOLD), ...told];
  });
}

function momentOf(text: string): DateTime {
  return DateTime.fromISO(text, { zone: "utc" });
}
