import anyAscii from "any-ascii";
import { DateTime, type DateTimeFormatOptions, Info, Interval } from "luxon";
import type { Edition } from "../model/edition.ts";
import type { PlainDate } from "../model/time.ts";
import { type Words, wordsOf } from "./words.ts";

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
  return ordinal(dayOf(date, words).toLocaleString(format), words);
}

/** "Mon", "Tue" and so on. */
export function weekdaysOf({ language }: Words): string[] {
  return Info.weekdays("short", { locale: language });
}

/** "March 28 – 30, 2021"; one date where both are the same. */
export function formatDates(
  start: PlainDate,
  end: PlainDate,
  format: DateTimeFormatOptions,
  words: Words,
): string {
  if (start === end) return formatDate(start, format, words);
  const [first, last] = [dayOf(start, words), dayOf(end, words)];
  const sign = SIGNS_OF_PERIODS[new Intl.Locale(words.language).language];
  if (sign !== undefined)
    return first.toLocaleString(format) + sign + last.toLocaleString(rest(first, last, format));
  return ordinal(Interval.fromDateTimes(first, last).toLocaleString(format).replaceAll("\u2009", " "), words);
}

/** Where the platform would set a period in digits and slashes, unlike every date beside it: "2021年3月28日～30日". */
const SIGNS_OF_PERIODS: Readonly<Record<string, string>> = { ja: "～", zh: "至" };

/** What a last day says that the first does not. */
function rest(first: DateTime, last: DateTime, format: DateTimeFormatOptions): DateTimeFormatOptions {
  const { year, month, ...day } = format;
  if (first.year !== last.year) return format;
  return first.month === last.month ? day : { ...day, month };
}

/** "Dimanche 28 mars": a date as it begins a line. */
export function asHeading(text: string, { language }: Words): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** The first of a month, which French alone counts: "1er mars". */
function ordinal(date: string, { language }: Words): string {
  return /^fr(?![a-z])/i.test(language) ? date.replace(/(?<!\d)1(?= \p{L}|–)/gu, "1er") : date;
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

/** "March 28-29, 2026": the days of an edition in English and ASCII, for receivers that take nothing else. */
export function datesInAscii({ start, end }: Pick<Edition, "start" | "end">): string | undefined {
  if (start === undefined) return undefined;
  const dates = formatDates(start, end ?? start, LONG_DATE, wordsOf("en"));
  return anyAscii(dates.replace(/(?<=\d) ?– ?(?=\d)/g, "-").replace(/ ?– ?/g, " - "));
}
