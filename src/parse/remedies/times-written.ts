import { DateTime } from "luxon";
import { quote } from "../../remedy.ts";
import { meantDate, meantTime } from "./meant-times.ts";

/** What to write instead of days and times in other notations, so that nothing that they say gets lost. */

/** "Friday, January 15, 2026", which is a Thursday. */
export function remedyForDay(written: string): string | undefined {
  const day = meantDate(written);
  if (day === undefined) return undefined;
  const date = DateTime.fromISO(day, { zone: "utc", locale: "en" });
  const [, said = ""] = /^\W*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.exec(written) ?? [];
  const isOther = said !== "" && !date.toFormat("cccc").toLowerCase().startsWith(said.toLowerCase());
  return isOther
    ? `${day} is a ${date.toFormat("cccc")}: correct the day of the week or of the month, and write it as ${day}.`
    : `Write ${day}.`;
}

const ZONE = String.raw`\(?(?:AoE|UTC|GMT|Z|[A-Z]{2,4}T|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\)?`;
const ZONED = new RegExp(String.raw`^(.*?)\s*(${ZONE})$`, "i");
const MOMENT = /^(.*\d)(?:T|,| at|, at)?\s*(?<!\d)(\d{1,2}(?::\d{2})?)(?::\d{2}(?:\.\d+)?)?\s?([ap]m)?$/i;

/** "2026-01-15 23:59 AoE": the day, the time and the zone have a key each. */
export function remedyForMoment(written: string): string | undefined {
  const text = written.trim();
  const [, bare = text, zone] =
    meantDate(text) === undefined || /[T:]/.test(text) ? (ZONED.exec(text) ?? []) : [];
  const end = zone === undefined ? "" : zoned(zone);
  const [, before = "", clock = "", half = ""] = MOMENT.exec(bare) ?? [];
  const time = half === "" ? clockIn(clock) : meantTime(`${clock}${half}`);
  const day = meantDate(time === undefined ? bare : before);
  if (day === undefined || (time === undefined && zone === undefined)) return undefined;
  return `Write date: ${day}${time === undefined ? "" : `, time: ${quote(time)}`}${end}`;
}

/** "17:00 CET", "10:00-11:00", "5pm" */
export function remedyForTime(written: string): string | undefined {
  const meant = meantTime(written);
  if (meant !== undefined) return `Write ${quote(meant)}.`;
  const [start = "", end = "", ...more] = written.split(/-|–|—|\bto\b|\buntil\b/).map((text) => text.trim());
  const [from, to] = [start, end].map((text) => meantTime(text) ?? meantTime(`${text}h`) ?? clockIn(text));
  if (from !== undefined && to !== undefined && more.length === 0)
    return `Write each with a key of its own: start: ${quote(from)}, end: ${quote(to)}`;
  const [, clock = "", zone = ""] = ZONED.exec(written.trim()) ?? [];
  const time = clockIn(clock) ?? meantTime(clock);
  return time === undefined ? undefined : `Write ${quote(time)}${zoned(zone)}`;
}

function clockIn(text: string): string | undefined {
  return /^\d{1,2}:[0-5]\d$/.test(text) ? text.padStart(5, "0") : undefined;
}

function zoned(zone: string): string {
  const bare = zone.replace(/[()]/g, "");
  return `. The zone stands once, as \`timezone\` at the top of the file: where that is not ${bare === "Z" ? "UTC" : bare}, write the time of that zone.`;
}
