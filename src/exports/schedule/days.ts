import { DateTime } from "luxon";
import type { PlainDate, Span } from "../../model/time.ts";
import { instantOf } from "../../wording/times.ts";
import type { ScheduledItem } from "./scheduled-items.ts";

/** The hour by which everybody sleeps: what starts before it belongs to the day before, in every app of the family. */
const DAY_CHANGE = 4;

/**
 * When a day of the program begins and ends, by the clock of its place: from one day change to the next, and longer where
 * its items begin before or end after.
 */
export function boundsOfDay(
  date: PlainDate,
  items: readonly ScheduledItem[],
): { readonly start: string; readonly end: string } {
  const zone = items[0]?.span.start.zone;
  const change = DateTime.fromISO(date, { zone }).set({ hour: DAY_CHANGE });
  const start = DateTime.min(change, ...items.map(({ span }) => span.start)) ?? change;
  const end = DateTime.max(start.plus({ days: 1 }), ...items.map(({ span }) => span.end)) ?? start;
  return { start: instantOf(start), end: instantOf(end) };
}

/** "01:35" */
export function durationOf({ start, end }: Span): string {
  return hoursAndMinutes(Math.round(end.diff(start, "minutes").minutes));
}

/** The longest time of which every start, by the clock, and every duration is a multiple. */
export function timeslotOf(items: readonly ScheduledItem[]): string {
  const minutes = items.flatMap(({ span }) => [
    span.start.hour * 60 + span.start.minute,
    Math.round(span.end.diff(span.start, "minutes").minutes),
  ]);
  return hoursAndMinutes(minutes.reduce(greatestDivisor, 0));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function hoursAndMinutes(minutes: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  return `${two(minutes / 60)}:${two(minutes % 60)}`;
}
