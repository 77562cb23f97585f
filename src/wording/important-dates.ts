import type { DateTimeFormatOptions } from "luxon";
import type { ImportantDate } from "../model/edition.ts";
import { formatDates } from "./dates.ts";
import { clockTime, zoneCityOf } from "./times.ts";
import { say, type Words } from "./words.ts";

/** "Feb 26, 2021", "Feb 26, 2021, 17:00 AoE", "Feb 26 – 28, 2021, New York time" */
export function dateInWords(date: ImportantDate, format: DateTimeFormatOptions, words: Words): string {
  if (date.date === undefined) return words.text.dates.toBeAnnounced;
  const days = formatDates(date.date, date.end ?? date.date, format, words);
  const { deadline, zone, hasTime } = date;
  if (deadline === undefined || zone === undefined) return days;
  const name =
    zone === "AoE" || zone === "UTC" ? zone : say(words.text.facts.zoneTime, { city: zoneCityOf(zone) });
  return hasTime ? `${days}, ${clockTime(deadline)} ${name}` : `${days}, ${name}`;
}

/** Sorts after every date. */
const LAST = "9999";

/** Oldest first; those to be announced come last. */
export function byDate(dates: readonly ImportantDate[]): ImportantDate[] {
  const key = ({ date = LAST }: ImportantDate): string => date;
  return dates.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
