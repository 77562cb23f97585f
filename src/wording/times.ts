import type { DateTime } from "luxon";
import type { Span } from "../model/time.ts";
import type { Words } from "./words.ts";

/** Times of day in words: always with the name of their zone. */

/**
 * "10:50–16:30"; what ends on another day says so: "22:00–01:00 (+1)".
 * @param day that it stands under, where it may start after it
 */
export function formatSpan({ start, end }: Span, day: DateTime = start): string {
  const days = (dayNumber(end) - dayNumber(day)) / MILLISECONDS_OF_DAY;
  const text = `${clockTime(start)}–${clockTime(end)}`;
  return days === 0 ? text : `${text} (+${days})`;
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** The calendar day as an instant that no zone moves. */
function dayNumber({ year, month, day }: DateTime): number {
  return Date.UTC(year, month - 1, day);
}

export function clockTime(moment: DateTime): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(moment.hour)}:${two(moment.minute)}`;
}

export function utcOf({ start, end }: Span): Span {
  return { start: start.toUTC(), end: end.toUTC() };
}

/** The weekday in UTC where it differs from the one in the zone of the span: "Mon"; else empty. */
export function weekdayInUtc({ start }: Span, { language }: Words): string {
  const utc = start.toUTC();
  return utc.weekday === start.weekday ? "" : utc.setLocale(language).toFormat("ccc");
}

/** Locales whose readers know the abbreviations of their region. */
const LOCALES_OF_ABBREVIATIONS = ["en-US", "en-GB", "en-AU", "en-IN", "en-ZA", "en-NZ"];

/** "EDT" where people use an abbreviation, else the offset: "UTC+09:00". */
export function zoneNameOf(moment: DateTime): string {
  if (moment.zoneName === "UTC" || moment.offset === 0) {
    const name = moment.setLocale("en-GB").offsetNameShort ?? "UTC";
    return /^[A-Z]{2,5}$/.test(name) ? name : "UTC";
  }
  for (const locale of LOCALES_OF_ABBREVIATIONS) {
    const name = moment.setLocale(locale).offsetNameShort ?? "";
    if (/^[A-Z]{2,5}$/.test(name)) return name;
  }
  return `UTC${moment.toFormat("ZZ")}`;
}

/** `zoneNameOf` for many moments of few days: asking the system takes as long as rendering a page. */
export function zoneNaming(): (moment: DateTime) => string {
  const names = new Map<string, string>();
  return (moment) => {
    const day = `${moment.zoneName} ${moment.offset} ${moment.toISODate()}`;
    const name = names.get(day) ?? zoneNameOf(moment);
    names.set(day, name);
    return name;
  };
}

/** The city that stands for a zone: "New York". */
export function zoneCityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** An instant as the clock in its zone shows it, with the offset: "2021-03-28T10:50:00-04:00" (ISO 8601). */
export function instantOf(moment: DateTime): string {
  return moment.toISO({ suppressMilliseconds: true }) ?? "";
}
