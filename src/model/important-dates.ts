import type { Call, Edition, ImportantDate } from "./edition.ts";
import type { PlainDate } from "./time.ts";
import type { DateKind } from "./vocabulary.ts";

/** What is said of important dates alike, wherever it is said. */

/** The day whose end, or whose hour, is the last moment: of a period its last; undefined while it is to be announced. */
export function lastDayOf({ date, end }: ImportantDate): PlainDate | undefined {
  return end ?? date;
}

/** The call that a date belongs to. */
export function callOfDate({ call }: ImportantDate, { calls }: Pick<Edition, "calls">): Call | undefined {
  return calls.find(({ id }) => id === call);
}

/** Sorts after every date. */
const TO_BE_ANNOUNCED = "9999";

/** What sorts dates: by day, and on one day by the hour, where hours are written; the whole day ends last. */
export function sortKeyOf({ date = TO_BE_ANNOUNCED, hasTime, deadline }: ImportantDate): string {
  return hasTime && deadline !== undefined ? `${date} ${deadline.toUTC().toISO()}` : `${date} ~`;
}

/** Oldest first; those to be announced come last. */
export function byDate(dates: readonly ImportantDate[]): ImportantDate[] {
  return dates.toSorted((a, b) => compare(sortKeyOf(a), sortKeyOf(b)));
}

/** What authors have until then to hand in. */
const SUBMISSIONS: readonly DateKind[] = ["abstract", "submission", "artifact"];

/** Of a date that superseded another: whether that gives authors more time; undefined for one that is the first. */
export function changeOf({ kind, was, date }: ImportantDate): "extended" | "moved" | undefined {
  const latest = was.at(-1);
  if (latest === undefined || date === undefined) return undefined;
  return isExtension(kind, latest, date) ? "extended" : "moved";
}

/** Whether a date gives authors more time than the one before. */
export function isExtension(kind: DateKind, before: PlainDate, after: PlainDate): boolean {
  return after > before && SUBMISSIONS.includes(kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
