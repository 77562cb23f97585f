import { DateTime, type DateTimeFormatOptions, Interval } from "luxon";
import type { PlainDate } from "../model/time.ts";
import type { Words } from "./words.ts";

/** Calendar dates in words. They have no zone: they read the same for everybody. */

/** "March 28, 2021" */
export const LONG_DATE: DateTimeFormatOptions = { year: "numeric", month: "long", day: "numeric" };
/** "Sunday, March 28, 2021" */
export const FULL_DATE: DateTimeFormatOptions = { ...LONG_DATE, weekday: "long" };
/** "Mar 28, 2021" */
export const SHORT_DATE: DateTimeFormatOptions = { year: "numeric", month: "short", day: "numeric" };
/** "Sunday, March 28" */
export const DAY_OF_PROGRAM: DateTimeFormatOptions = { weekday: "long", month: "long", day: "numeric" };

export function formatDate(date: PlainDate, format: DateTimeFormatOptions, words: Words): string {
  return dayOf(date, words).toLocaleString(format);
}

/** "March 28 – 30, 2021"; one date where both are the same. */
export function formatDates(
  start: PlainDate,
  end: PlainDate,
  format: DateTimeFormatOptions,
  words: Words,
): string {
  if (start === end) return formatDate(start, format, words);
  const days = Interval.fromDateTimes(dayOf(start, words), dayOf(end, words));
  return days.toLocaleString(format).replaceAll("\u2009", " ");
}

/** Without the year where a date of that year stands beside it: "Jan 22". */
export function formatEarlierDate(date: PlainDate, later: PlainDate | undefined, words: Words): string {
  const isSameYear = date.slice(0, 4) === later?.slice(0, 4);
  return formatDate(date, isSameYear ? { month: "short", day: "numeric" } : SHORT_DATE, words);
}

/** Digits are Latin in every language, as in the times beside them. */
function dayOf(date: PlainDate, { language }: Words): DateTime {
  return DateTime.fromISO(date, { zone: "utc", locale: language, numberingSystem: "latn" });
}
