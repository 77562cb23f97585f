import type { DateTimeFormatOptions } from "luxon";
import type { ImportantDate } from "../model/edition.ts";
import { lastDayOf } from "../model/important-dates.ts";
import { isRepeated } from "../model/time.ts";
import { formatDates } from "./dates.ts";
import { clockTimeOn, zoneCityOf, zoneNameOf } from "./times.ts";
import { say, type Words } from "./words.ts";

/** "Feb 26, 2021", "Feb 26, 2021, 17:00 AoE", "Feb 26 – 28, 2021, New York time" */
export function dateInWords(date: ImportantDate, format: DateTimeFormatOptions, words: Words): string {
  const last = lastDayOf(date);
  if (date.date === undefined || last === undefined) return words.text.dates.toBeAnnounced;
  const days = formatDates(date.date, last, format, words);
  const { deadline, hasTime } = date;
  if (deadline === undefined) return days;
  const zone = zoneInWords(date, words);
  const time = hasTime ? `${clockTimeOn(last, deadline)} ${zone}` : zone;
  return say(words.text.facts.moment, { day: days, time });
}

/** Of an hour that comes twice, the name of the zone tells which. */
function zoneInWords({ zone = "", deadline, hasTime }: ImportantDate, { text }: Words): string {
  if (zone === "AoE" || zone === "UTC") return zone;
  if (hasTime && deadline !== undefined && isRepeated(deadline)) return zoneNameOf(deadline);
  return say(text.facts.zoneTime, { city: zoneCityOf(zone) });
}
