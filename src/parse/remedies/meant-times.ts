import { DateTime } from "luxon";

/** Days and times of day in other notations than ours: what the author means, where there is just one reading. */

const TWELVE_HOURS = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])\.?m\.?$/i;
const TWENTY_FOUR_HOURS =
  /^(\d{1,2})[.h](\d{2})(?:\s*(?:h|hrs|uhr))?$|^(\d{1,2}):(\d{2})(?::\d{2}|\s*(?:h|hrs|uhr))$/i;
const FIGURES_ALONE = /^(\d{2})(\d{2})$|^(\d{1,2})\s*(?:h|hrs|uhr)$/i;

/** "2:30 pm" is 14:30, "14:00pm" can only be 14:00, "9h30" is 09:30. */
export function meantTime(value: string): string | undefined {
  const text = withoutQuotes(value);
  if (/^\d{1,2}:\d{2}$/.test(text) && text !== value)
    return timeOf(Number(text.split(":")[0]), text.split(":")[1] ?? "");
  const [, shortHour, shortMinute = "00", half] = TWELVE_HOURS.exec(text) ?? [];
  if (shortHour !== undefined && half !== undefined) {
    const hour = Number(shortHour);
    const isAfternoon = half.toLowerCase() === "p";
    if (hour > 12) return timeOf(hour, shortMinute);
    return hour === 0 ? undefined : timeOf((hour % 12) + (isAfternoon ? 12 : 0), shortMinute);
  }
  if (/^(?:12 ?)?noon$/i.test(text)) return "12:00";
  const [, figures, rest, alone] = FIGURES_ALONE.exec(text) ?? [];
  if (figures !== undefined) return timeOf(Number(figures), rest ?? "");
  if (alone !== undefined) return timeOf(Number(alone), "00");
  const [, hour, minute, otherHour, otherMinute] = TWENTY_FOUR_HOURS.exec(text) ?? [];
  return timeOf(Number(hour ?? otherHour), minute ?? otherMinute ?? "");
}

/** Quotes of word processors are no quotes to YAML. */
function withoutQuotes(value: string): string {
  return value.replace(/^[\s"'“”„‘’]+/, "").replace(/(?<![\s"'“”„‘’])[\s"'“”„‘’]+$/, "");
}

/** "1h" and "60 min" are 60, "1:30" and "1.5 hours" 90. */
export function meantMinutes(value: string): number | undefined {
  const text = withoutQuotes(value).toLowerCase();
  const [, hours, minutes = "0"] =
    /^(\d{1,2})(?::|\s?h[a-z]{0,4}\s?)(\d{2})?(?:\s?m[a-z]{0,6})?$/.exec(text) ?? [];
  const [, count, unit = "m"] = /^(\d{1,4}(?:[.,]\d{1,2})?)\s?(h|m|['’′])?[a-z]{0,6}\.?$/.exec(text) ?? [];
  const total =
    hours !== undefined
      ? Number(hours) * 60 + Number(minutes)
      : Number(count?.replace(",", ".")) * (unit === "h" ? 60 : 1);
  return Number.isInteger(total) && total >= 1 && total <= 2880 ? total : undefined;
}

function timeOf(hour: number, minute: string): string | undefined {
  const isEndOfDay = hour === 24 && minute === "00";
  if (!isEndOfDay && (!(hour < 24) || !(Number(minute) < 60))) return undefined;
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
  "LLLL d yyyy",
  "LLL d yyyy",
  "d LLLL, yyyy",
  "d LLL, yyyy",
  "d-LLL-yyyy",
  "yyyyMMdd",
];

/** "March 28, 2021", "2021/03/28" and "28.3.2021" are 2021-03-28. */
export function meantDate(value: string): string | undefined {
  const text = withoutQuotes(value)
    .replace(/^(?:\w+day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+/i, "")
    .replace(/(?<=^\d{4}-\d{2}-\d{2})[T\s].*/s, "")
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/, "")
    .replace(/\bsept\b/i, "Sep")
    .replace(/(?<=\p{L}{3})\.(?= )/u, "")
    .replace(/\s+/g, " ");
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
