import { DateTime } from "luxon";
import type { Edition, ImportantDate } from "../model/edition.ts";
import type { PlainDate } from "../model/time.ts";

/** Whether an edition lies ahead, takes place, or is over. */
export type Phase = "ahead" | "on" | "over";

/** A day without a zone begins where it begins first on Earth, and is over where it ends last. */
const FIRST_ZONE = "UTC+14";
const LAST_ZONE = "UTC-12";

export function phaseOf(edition: Edition, now: DateTime): Phase {
  const { start, end, hours, timezone, year } = edition;
  const from =
    hours?.start ?? (start === undefined ? DateTime.utc(year, 1, 1) : dayIn(start, timezone ?? FIRST_ZONE));
  const to =
    hours?.end ??
    (end === undefined ? DateTime.utc(year).endOf("year") : dayIn(end, timezone ?? LAST_ZONE).endOf("day"));
  if (now > to) return "over";
  // Of an edition that only has a year, nobody can say that it takes place now.
  return now < from || start === undefined ? "ahead" : "on";
}

/** The last moment of an important date; for a calendar date, the end of the day where it ends last. */
export function isPast({ date, end, deadline }: ImportantDate, now: DateTime): boolean {
  const lastDay = end ?? date;
  const last = deadline ?? (lastDay === undefined ? undefined : dayIn(lastDay, LAST_ZONE).endOf("day"));
  return last !== undefined && now > last;
}

function dayIn(date: PlainDate, zone: string): DateTime {
  return DateTime.fromISO(date, { zone });
}
