import { DateTime, type Zone } from "luxon";
import { type ClockChange, onsetOf } from "./clock-changes.ts";
import type { JcalRecurrence } from "./jcal.ts";

/** A change of the clocks that comes every year, on such a day at the same hour. */
export interface YearlyChange {
  readonly month: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** The n-th such weekday of the month, the last one, or the first one from a day of the month on. */
  readonly which: { readonly nth: number } | { readonly from: number } | "last";
  /** Of the clock until then, in milliseconds since midnight. */
  readonly time: number;
  readonly before: number;
  readonly after: number;
}

/** The years on either side of a change that are asked whether they follow its rule: enough to tell "last" from "fourth". */
const NEIGHBORS = 6;
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The rule that a change and most of the years around it follow; undefined for one that the year after and before do not. */
export function yearlyChangeOf(change: ClockChange, zone: Zone): YearlyChange | undefined {
  const { year } = onsetOf(change);
  let best: YearlyChange | undefined;
  let most = 0;
  for (const rule of rulesFor(change)) {
    const years = yearsBeside(year, 1, rule, zone) + yearsBeside(year, -1, rule, zone);
    if (years > most) [best, most] = [rule, years];
  }
  return best;
}

/** When the clock shows the change of a year, told as if it were UTC. */
export function onsetIn(year: number, rule: YearlyChange): DateTime {
  return DateTime.fromMillis(millisecondsOfOnset(year, rule), { zone: "utc" });
}

const DAY = 86_400_000;

/** In numbers alone, because a zone asks for hundreds of them. */
function millisecondsOfOnset(year: number, { month, weekday, which, time }: YearlyChange): number {
  const isLast = which === "last";
  const start = Date.UTC(year, month - 1, !isLast && "from" in which ? which.from : 1);
  const first = start + ((weekday - new Date(start).getUTCDay() + 7) % 7) * DAY;
  const end = Date.UTC(year, month, 1);
  const weeks = isLast ? Math.floor((end - DAY - first) / (7 * DAY)) : "nth" in which ? which.nth - 1 : 0;
  return first + weeks * 7 * DAY + time;
}

export function follows(change: ClockChange, rule: YearlyChange): boolean {
  const onset = onsetOf(change);
  const isSame = change.before === rule.before && change.after === rule.after;
  return isSame && +onset === millisecondsOfOnset(onset.year, rule);
}

/** As RFC 5545 §3.3.10 writes it. */
export function recurrenceOf({ month, weekday, which }: YearlyChange): JcalRecurrence {
  const yearly = { freq: "YEARLY", bymonth: month };
  const day = WEEKDAYS[weekday - 1] ?? "";
  if (which === "last") return { ...yearly, byday: `-1${day}` };
  if ("nth" in which) return { ...yearly, byday: `${which.nth}${day}` };
  return { ...yearly, bymonthday: Array.from({ length: 7 }, (_, index) => which.from + index), byday: day };
}

/** Every rule that a change alone could follow: the plainest first. */
function rulesFor(change: ClockChange): YearlyChange[] {
  const { before, after } = change;
  const onset = onsetOf(change);
  const { month, weekday, day } = onset;
  const lastDay = onset.daysInMonth ?? 31;
  const time = +onset - +onset.startOf("day");
  // Seven days that lie in the month in every year, the change among them.
  const lastStart = (month === 2 ? 28 : lastDay) - 6;
  const starts = Array.from({ length: 7 }, (_, index) => day - index).filter(
    (from) => from > 1 && from <= lastStart,
  );
  const which: YearlyChange["which"][] = [
    ...(day + 7 > lastDay ? (["last"] as const) : []),
    ...(day <= 28 ? [{ nth: Math.ceil(day / 7) }] : []),
    ...starts.map((from) => ({ from })),
  ];
  return which.map((own) => ({ month, weekday, which: own, time, before, after }));
}

/** How many years in a row follow a rule, after a year or before it. */
function yearsBeside(year: number, step: 1 | -1, rule: YearlyChange, zone: Zone): number {
  let count = 0;
  while (count < NEIGHBORS && holdsIn(year + step * (count + 1), rule, zone)) count++;
  return count;
}

function holdsIn(year: number, rule: YearlyChange, zone: Zone): boolean {
  const moment = millisecondsOfOnset(year, rule) - rule.before * 60_000;
  return zone.offset(moment - 1) === rule.before && zone.offset(moment) === rule.after;
}
