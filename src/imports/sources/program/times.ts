import { DateTime } from "luxon";

/** When something takes place, as the clock of its place shows it. */
export interface PlacedTime {
  readonly day: string;
  readonly start: number;
}

/** The hour by which everybody sleeps: what starts before it, without a date of its own, belongs to the night before. */
const DAY_CHANGE = 4 * 60;
const MINUTES_OF_DAY = 1440;

/**
 * @param day that it stands under; "" where it stands under none
 * @param date an ISO date with a time of day, or ""
 * @param clock "00:30", where there is no date
 * @param zone IANA name; undefined for the clock that the date itself shows
 * @returns undefined where no time can be told
 */
export function placedTime(
  day: string,
  date: string,
  clock: string,
  zone: string | undefined,
): PlacedTime | undefined {
  const moment = momentOf(date, zone);
  if (moment !== undefined) {
    const own = moment.toISODate() ?? "";
    const minutes = moment.hour * 60 + moment.minute;
    if (day === "") return { day: own, start: minutes };
    const start = (Date.parse(own) - Date.parse(day)) / 60_000 + minutes;
    // What is listed under a day that is not its own stands on its own.
    return start >= 0 && start < 2 * MINUTES_OF_DAY ? { day, start } : { day: own, start: minutes };
  }
  const minutes = clock.includes(":") ? minutesOf(clock) : undefined;
  if (minutes === undefined || minutes >= MINUTES_OF_DAY || day === "") return undefined;
  return { day, start: minutes < DAY_CHANGE ? minutes + MINUTES_OF_DAY : minutes };
}

/** A moment on the clock of a zone; undefined for a date without a time of day. */
export function momentOf(date: string, zone: string | undefined): DateTime | undefined {
  if (!/\d[T ]\d/.test(date)) return undefined;
  const read = DateTime.fromISO(date.trim().replace(" ", "T"), { setZone: true });
  if (!read.isValid) return undefined;
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date.trim());
  return zone !== undefined && hasOffset ? read.setZone(zone) : read;
}

/** Whole minutes from one moment to another, as their texts say them; undefined where one says no time of day. */
export function minutesBetween(start: string, end: string): number | undefined {
  const [from, to] = [momentOf(start, undefined), momentOf(end, undefined)];
  return from === undefined || to === undefined ? undefined : Math.round(to.diff(from, "minutes").minutes);
}

/** An ISO date in a text that begins with one; "" for none. */
export function dayOf(text: string): string {
  const [day = ""] = /^\d{4}-\d{2}-\d{2}/.exec(text.trim()) ?? [];
  return DateTime.fromISO(day).isValid ? day : "";
}

/** Minutes of "01:30", "1:30:00", "P0DT1H30M", or a number of minutes. */
export function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text.trim()) ?? [];
  if (hours !== undefined && minutes !== undefined) return Number(hours) * 60 + Number(minutes);
  if (/^\d{1,4}$/.test(text.trim())) return Number(text);
  return undefined;
}

/** One zone for each offset and rule of summer time, where most conferences take place. */
const LIKELY_ZONES =
  "Europe/Berlin Europe/London America/New_York America/Los_Angeles America/Chicago America/Denver Europe/Athens Asia/Tokyo Asia/Shanghai Asia/Kolkata Australia/Sydney Australia/Brisbane America/Sao_Paulo Asia/Jerusalem Europe/Istanbul Asia/Dubai Asia/Jakarta Pacific/Auckland America/Halifax Africa/Johannesburg Africa/Lagos America/Phoenix Pacific/Honolulu America/Bogota Asia/Karachi Asia/Dhaka Asia/Kathmandu Australia/Adelaide Australia/Darwin".split(
    " ",
  );

/** A zone whose clocks show what all of these dates say, in which UTC comes first; undefined where there is none. */
export function zoneOfOffsets(dates: readonly string[]): string | undefined {
  const moments = dates.flatMap((date) =>
    /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date.trim()) ? (momentOf(date, undefined) ?? []) : [],
  );
  if (moments.length === 0) return undefined;
  return ["UTC", ...LIKELY_ZONES].find((zone) =>
    moments.every((moment) => moment.setZone(zone).offset === moment.offset),
  );
}
