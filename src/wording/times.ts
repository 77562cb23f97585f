import { DateTime } from "luxon";
import type { Item, Occurrence } from "../model/program/program.ts";
import { isRepeated, type PlainDate, type Span } from "../model/time.ts";
import { clockOf, END_OF_DAY, spanElsewhere, spanHere, type WallClock } from "../model/wall-clock.ts";
import { DAY_OF_PROGRAM, formatDate } from "./dates.ts";
import { say, type Words } from "./words.ts";

/** Moments and spans in words: the one place where an instant becomes a text. */

/** What a span needs: its end is undefined where only the start is said. */
type Spoken = Pick<Span, "start"> & Partial<Span>;

type ZoneNaming = (moment: DateTime) => string;

/**
 * "10:50–16:30"; what ends on another day says so: "22:00–01:00 (+1)". The zone is named only where clocks are changed,
 * and a time of day alone would not tell the hour: "00:30 GMT–03:30 BST".
 * @param day that it stands under, where it may start after it
 */
export function formatSpan({ start, end }: Spoken, zoneNameOf: ZoneNaming, day: DateTime = start): string {
  const isAmbiguous = isRepeated(start) || (end !== undefined && isRepeated(end));
  return here({ start, end }, zoneNameOf, day, isAmbiguous);
}

/** "10:50–16:30 EDT": as it stands where nothing else names the zone. */
export function formatSpanInZone(
  { start, end }: Spoken,
  zoneNameOf: ZoneNaming,
  day: DateTime = start,
): string {
  return here({ start, end }, zoneNameOf, day, true);
}

/**
 * "14:50–20:30 UTC", "Mon +1 01:00–02:00 UTC"; empty where the zone is UTC.
 * @param name of UTC; empty where it is said once for many times
 */
export function formatSpanInUtc(
  { start, end }: Spoken,
  zoneNameOf: ZoneNaming,
  { language }: Words,
  day: DateTime = start,
  name = "UTC",
): string {
  if ([start, end ?? start].every((moment) => zoneNameOf(moment) === "UTC")) return "";
  const wallOf = (moment: DateTime): WallClock => wallClockOf(moment.toUTC(), name, language);
  return spanElsewhere(wallOf(start), end && wallOf(end), dayNumber(day));
}

function here({ start, end }: Spoken, zoneNameOf: ZoneNaming, day: DateTime, isZoned: boolean): string {
  const isNamed = isZoned || (end !== undefined && end.offset !== start.offset);
  const wallOf = (moment: DateTime): WallClock => wallClockOf(moment, isNamed ? zoneNameOf(moment) : "");
  return spanHere(wallOf(start), end && wallOf(end), dayNumber(day));
}

function wallClockOf(moment: DateTime, zone: string, language = ""): WallClock {
  return {
    day: dayNumber(moment),
    minute: moment.hour * 60 + moment.minute,
    zone,
    get weekday() {
      return moment.toLocaleString({ weekday: "short" }, { locale: language });
    },
  };
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** The calendar day, in days since 1970-01-01. */
function dayNumber({ year, month, day }: DateTime): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY;
}

/** "09:05" */
export function clockTime({ hour, minute }: DateTime): string {
  return clockOf({ minute: hour * 60 + minute });
}

/** The time of a moment that belongs to a day: "17:00", and "24:00" for the midnight that ends it. */
export function clockTimeOn(day: PlainDate, moment: DateTime): string {
  return moment.toISODate() === day ? clockTime(moment) : END_OF_DAY;
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
function zoneNaming(): ZoneNaming {
  const names = new Map<string, string>();
  return (moment) => {
    const day = `${moment.zoneName} ${moment.offset} ${moment.toISODate()}`;
    const name = names.get(day) ?? zoneNameOf(moment);
    names.set(day, name);
    return name;
  };
}

/** A span in all the words that pages have for it. */
export interface SpanTexts {
  /** "10:50–11:00" */
  readonly local: string;
  /** "10:50–11:00 EDT" */
  readonly zoned: string;
  /** "14:50–15:00 UTC"; empty where the zone is UTC. */
  readonly utc: string;
  /** "14:50–15:00", where the zone is said once for many times. */
  readonly beside: string;
  /** Instants; the end is the start where only that is said. */
  readonly start: string;
  readonly end: string;
}

/** @param day that it stands under, where it may start after it */
export type SpanNaming = (span: Spoken, words: Words, day: DateTime) => SpanTexts;

/** Each span is put into words once: many pages tell the same. */
export function spanNaming(): SpanNaming {
  const zoneOf = zoneNaming();
  const known = new Map<string, SpanTexts>();
  return (span, words, day) => {
    const { start, end } = span;
    const name = `${start.zoneName} ${+start} ${end === undefined ? "" : +end} ${dayNumber(day)} ${words.language}`;
    const texts = known.get(name) ?? {
      start: shortInstantOf(start),
      end: shortInstantOf(end ?? start),
      local: formatSpan(span, zoneOf, day),
      zoned: formatSpanInZone(span, zoneOf, day),
      utc: formatSpanInUtc(span, zoneOf, words, day),
      beside: formatSpanInUtc(span, zoneOf, words, day, ""),
    };
    known.set(name, texts);
    return texts;
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

/** The same in fewer letters, where pages hold many: "2021-03-28T10:50-04:00". */
export function shortInstantOf(moment: DateTime): string {
  return moment.toISO({ suppressMilliseconds: true, suppressSeconds: true }) ?? "";
}

/** "Sunday, March 28, 11:00–11:35 EDT" */
export function whenInWords(
  { start, end }: Pick<Span, "start"> & Partial<Span>,
  day: PlainDate,
  words: Words,
): string {
  return say(words.text.facts.moment, {
    day: formatDate(day, DAY_OF_PROGRAM, words),
    time: formatSpanInZone({ start, end }, zoneNameOf, DateTime.fromISO(day)),
  });
}

/** The same of one whose end nobody promises: "Sunday, March 28, 19:00 EDT". */
export function occurrenceInWords({ span, date, isOpen }: Occurrence, words: Words): string {
  return whenInWords(isOpen ? { start: span.start } : span, date, words);
}

/** The other times of an item. */
export function otherTimesOf({ times, span }: Item): readonly Occurrence[] {
  return times.filter((time) => +time.span.start !== +span.start);
}
