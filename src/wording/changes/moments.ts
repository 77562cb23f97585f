import type { DateTimeFormatOptions } from "luxon";
import type { DateSpot, Spot } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import type { PlainDate } from "../../model/time.ts";
import { DAY_OF_PROGRAM, formatDate, formatDates, LONG_DATE } from "../dates.ts";
import { inParts } from "../marks.ts";
import { zoneCityOf } from "../times.ts";
import { say, type Words } from "../words.ts";

/** When something was and is, as sentences tell it: with the clock of the place, which is written in it. */

const WEEKDAY: DateTimeFormatOptions = { weekday: "long" };
/** A weekday alone tells the day of an edition that has none twice. */
const DAYS_OF_WEEK = 7;

/** "Saturday 10:30" */
export function clockInWords(spot: Spot, edition: Pick<Edition, "start" | "end">, words: Words): string {
  const day = formatDate(dayOf(spot), isLong(edition, spot) ? DAY_OF_PROGRAM : WEEKDAY, words);
  return say(words.text.changes.clock, { day, time: timeOf(spot.start) });
}

/** "Saturday 10:30, Audimax" */
export function spotInWords(spot: Spot, edition: Pick<Edition, "start" | "end">, words: Words): string {
  return inParts([clockInWords(spot, edition, words), spot.room], words);
}

/** "Sunday 09:00", and "11:00" on the same day as before. */
export function newClockInWords(
  from: Spot,
  to: Spot,
  edition: Pick<Edition, "start" | "end">,
  words: Words,
): string {
  return dayOf(from) === dayOf(to) ? timeOf(to.start) : clockInWords(to, edition, words);
}

/** "10:30" */
export function timeOf(moment: string): string {
  return moment.slice(11, 16);
}

/** "Saturday, March 28" */
export function dayInWords(day: PlainDate, words: Words): string {
  return formatDate(day, DAY_OF_PROGRAM, words);
}

/** "30 minutes" */
export function durationInWords(minutes: number, { language }: Words): string {
  const isHours = minutes % 60 === 0;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: isHours ? "hour" : "minute",
    unitDisplay: "long",
    numberingSystem: "latn",
  }).format(isHours ? minutes / 60 : minutes);
}

function dayOf({ start }: Spot): PlainDate {
  return start.slice(0, 10);
}

/** Whether it needs a date: a week has each weekday once, and what lies outside the edition is on another week. */
function isLong({ start, end }: Pick<Edition, "start" | "end">, spot: Spot): boolean {
  if (start === undefined) return true;
  const days = (Date.parse(end ?? start) - Date.parse(start)) / 86_400_000 + 1;
  return days > DAYS_OF_WEEK || dayOf(spot) < start || dayOf(spot) > (end ?? start);
}

/** "January 15, 17:00 AoE"; without the year, and without a zone, where another date tells them as well. */
export function dateSpotInWords(spot: DateSpot, other: DateSpot | undefined, words: Words): string {
  const { date, end = date, time, zone } = spot;
  const isSameYear =
    other !== undefined &&
    [date, end, other.date, other.end ?? date].every((day) => day.slice(0, 4) === date.slice(0, 4));
  const days = formatDates(date, end, isSameYear ? { month: "long", day: "numeric" } : LONG_DATE, words);
  const isZoned = zone !== undefined && (time !== undefined || (other !== undefined && other.zone !== zone));
  const parts = [time ?? "", isZoned ? zoneInWords(zone, words) : ""].filter((part) => part !== "");
  return parts.length === 0 ? days : say(words.text.facts.moment, { day: days, time: parts.join(" ") });
}

function zoneInWords(zone: string, { text }: Words): string {
  return zone === "AoE" || zone === "UTC" ? zone : say(text.facts.zoneTime, { city: zoneCityOf(zone) });
}
