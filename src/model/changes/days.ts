import { DateTime } from "luxon";
import type { Edition } from "../edition.ts";
import type { PlainDate } from "../time.ts";
import type { Change } from "./change.ts";
import { mergedChanges } from "./merging.ts";

/** What changed on a day. */
export interface ChangedDay {
  readonly date: PlainDate;
  readonly changes: readonly Change[];
}

type Changed = Pick<Edition, "changes" | "timezone">;

/** Newest first; what one day changed twice is told once. */
export function changedDays({ changes = [], timezone = "utc" }: Changed): ChangedDay[] {
  const days = new Map<PlainDate, Change[]>();
  for (const { at, changes: own } of changes) {
    const date = DateTime.fromISO(at, { zone: timezone }).toISODate() ?? "";
    days.set(date, [...(days.get(date) ?? []), ...own]);
  }
  return [...days]
    .map(([date, own]) => ({ date, changes: mergedChanges(own) }))
    .filter((day) => day.changes.length > 0)
    .reverse();
}
