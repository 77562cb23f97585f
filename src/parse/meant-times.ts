import { DateTime } from "luxon";

/** Days and times of day in other notations than ours: what the author means, where there is just one reading. */

const TWELVE_HOURS = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])\.?m\.?$/i;
const TWENTY_FOUR_HOURS =
  /^(\d{1,2})[.h](\d{2})(?:\s*(?:h|hrs|uhr))?$|^(\d{1,2}):(\d{2})(?::00|\s*(?:h|hrs|uhr))$/i;

/** "2:30 pm" is 14:30, "14:00pm" can only be 14:00, "9h30" is 09:30. */
export function meantTime(value: string): string | undefined {
  const [, shortHour, shortMinute = "00", half] = TWELVE_HOURS.exec(value.trim()) ?? [];
  if (shortHour !== undefined && half !== undefined) {
    const hour = Number(shortHour);
    const isAfternoon = half.toLowerCase() === "p";
    if (hour > 12) return timeOf(hour, shortMinute);
    return hour === 0 ? undefined : timeOf((hour % 12) + (isAfternoon ? 12 : 0), shortMinute);
  }
  const [, hour, minute, otherHour, otherMinute] = TWENTY_FOUR_HOURS.exec(value.trim()) ?? [];
  return timeOf(Number(hour ?? otherHour), minute ?? otherMinute ?? "");
}

function timeOf(hour: number, minute: string): string | undefined {
  if (!(hour < 24) || !(Number(minute) < 60)) return undefined;
  return `${String(hour).padStart(2, "0")}:${minute}`;
}

/** A day and a month in figures can be read two ways: only names, and figures above twelve, leave one. */
const NOTATIONS = [
  "yyyy/M/d",
  "yyyy.M.d",
  "yyyy-M-d",
  "LLLL d, yyyy",
  "LLL d, yyyy",
  "d LLLL yyyy",
  "d LLL yyyy",
  "d. LLLL yyyy",
  "d.M.yyyy",
];

/** "March 28, 2021", "2021/03/28" and "28.3.2021" are 2021-03-28. */
export function meantDate(value: string): string | undefined {
  const text = value.trim().replace(/^\w+day,?\s+/, "");
  for (const notation of NOTATIONS) {
    const date = DateTime.fromFormat(text, notation, { zone: "utc", locale: "en" });
    if (date.isValid) return date.toISODate();
  }
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (year === undefined || (a <= 12 && b <= 12 && a !== b)) return undefined;
  const date = DateTime.utc(Number(year), Math.min(a, b), Math.max(a, b));
  return date.isValid ? date.toISODate() : undefined;
}
