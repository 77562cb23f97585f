import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";

/** An instant as in its zone, with the offset: `2021-03-28T10:50:00-04:00` (ISO 8601). */
export function instant(moment: DateTime): string {
  return moment.toISO({ suppressMilliseconds: true }) ?? "";
}

/** When an edition starts and ends: instants where hours are known, else days; a year alone is no date. */
export function timesOf({ start, end, hours }: Edition): { startDate?: string; endDate?: string } {
  if (hours !== undefined) return { startDate: instant(hours.start), endDate: instant(hours.end) };
  return start === undefined ? {} : { startDate: start, endDate: end ?? start };
}
