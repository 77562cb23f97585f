import { DateTime } from "luxon";
import type { Draw } from "./draw.ts";

/** Zones with odd offsets, and days on which their clocks change. */
export const PLACES: readonly { readonly zone: string; readonly dates: readonly string[] }[] = [
  { zone: "UTC", dates: ["2026-06-10", "2024-02-28", "2025-12-31"] },
  { zone: "Europe/Berlin", dates: ["2026-03-28", "2026-10-24"] },
  { zone: "America/New_York", dates: ["2026-03-07", "2026-10-31", "2021-03-28"] },
  { zone: "America/St_Johns", dates: ["2026-03-07", "2026-11-01"] },
  { zone: "Europe/Dublin", dates: ["2026-03-28", "2026-10-24"] },
  { zone: "Asia/Kathmandu", dates: ["2026-05-01"] },
  { zone: "Asia/Kolkata", dates: ["2025-12-31"] },
  { zone: "Pacific/Chatham", dates: ["2026-04-04", "2026-09-26"] },
  { zone: "Pacific/Kiritimati", dates: ["2026-01-01"] },
  { zone: "Pacific/Pago_Pago", dates: ["2026-01-01"] },
  // Its clocks change by half an hour.
  { zone: "Australia/Lord_Howe", dates: ["2026-04-04", "2026-10-03"] },
  // By two hours.
  { zone: "Antarctica/Troll", dates: ["2026-03-28", "2026-10-24"] },
  // At midnight: a day that starts at one o'clock, and one of which an hour comes twice at its end.
  { zone: "Africa/Cairo", dates: ["2026-04-23", "2026-10-29"] },
  { zone: "America/Santiago", dates: ["2026-09-05", "2026-04-04"] },
  { zone: "Africa/Casablanca", dates: ["2026-02-14", "2026-03-21"] },
  // A day is missing there.
  { zone: "Pacific/Apia", dates: ["2011-12-29"] },
  { zone: "Asia/Tokyo", dates: ["2099-12-30", "1999-12-31"] },
];

/** The day so many days later. */
export function dayAfter(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: "utc" }).plus({ days }).toISODate() ?? date;
}

/** What an organizer writes for a moment of the program of a day; undefined for what cannot be written. */
export function writtenTime(date: string, moment: DateTime): string | undefined {
  const { year, month, day, hour, minute, zone } = moment;
  const days = DateTime.utc(year, month, day).diff(DateTime.fromISO(date, { zone: "utc" }), "days").days;
  const hours = days * 24 + hour;
  if (hours < 0 || hours > 47) return undefined;
  const [first] = DateTime.fromObject({ year, month, day, hour, minute }, { zone }).getPossibleOffsets();
  if (first === undefined || +first !== +moment) return undefined; // the second of an hour that comes twice
  return `${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A moment of the day that its clocks show, at or after the one that is drawn. */
export function momentOn(draw: Draw, date: string, zone: string): DateTime {
  const midnight = DateTime.fromISO(date, { zone });
  return writable(date, midnight.plus({ minutes: draw.one([540, 0, 1, 825, 1320, 1439, 1560]) }));
}

/** The first moment from this one on, in steps of half an hour, that can be written. */
export function writable(date: string, moment: DateTime): DateTime {
  let later = moment;
  while (writtenTime(date, later) === undefined && +later < +moment + 86_400_000)
    later = later.plus({ minutes: 30 });
  return later;
}
