import type { DateTime, Zone } from "luxon";
import { zoneNameOf } from "../../wording/times.ts";
import { rememberedZone } from "../../zones/remembered-zone.ts";
import { type ClockChange, clockChangesIn, firstMomentOf, onsetOf } from "./clock-changes.ts";
import { type JcalComponent, type JcalRecurrence, renderComponent } from "./jcal.ts";
import { follows, onsetIn, recurrenceOf, type YearlyChange, yearlyChangeOf } from "./yearly-change.ts";

/** The rules of a zone for some years, in their order, as the text of a VTIMEZONE (RFC 5545 §3.6.5). */
export type TimeZones = (zone: string, years: readonly number[]) => string;

/**
 * Made once for all calendars, as most of them need the same zone and years.
 * Years that follow one rule are told by it, as one STANDARD and one DAYLIGHT: all that some programs understand.
 * In other years every change is written out: clocks are put back for Ramadan, and laws change.
 */
export function timeZones(): TimeZones {
  const zoneOf = onceEach(rememberedZone);
  const changesOf = onceEach((name: string, year: number) => clockChangesIn(year, zoneOf(name)));
  return onceEach((name: string, years: readonly number[]) => {
    const zone = zoneOf(name);
    const stretches = stretchesOf(zone, years, (year) => changesOf(name, year));
    const observances = stretches.flatMap((stretch, index) =>
      observancesOf(stretch, zone, stretches[index - 1], stretches[index + 1]),
    );
    return renderComponent(["vtimezone", [["tzid", {}, "text", name]], observances]);
  });
}

/** The same, asked for each zone and key only once. */
function onceEach<Keys extends readonly unknown[], Value>(
  find: (zone: string, ...keys: Keys) => Value,
): (zone: string, ...keys: Keys) => Value {
  const known = new Map<string, Value>();
  return (zone, ...keys) => {
    const name = [zone, ...keys].join(" ");
    const value = known.get(name) ?? find(zone, ...keys);
    known.set(name, value);
    return value;
  };
}

/** Years that one rule explains, the one at least; without a rule, a year by itself. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Of the first year. */
  readonly changes: readonly ClockChange[];
  /** One for each of the changes; none where they follow no rule. */
  readonly rules: readonly YearlyChange[];
}

function stretchesOf(
  zone: Zone,
  years: readonly number[],
  changesOf: (year: number) => readonly ClockChange[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const year of years) {
    const changes = changesOf(year);
    const current = stretches.at(-1);
    if (current !== undefined && explains(current, year, changes, zone)) {
      stretches[stretches.length - 1] = { ...current, last: year };
    } else {
      stretches.push({ first: year, last: year, changes, rules: rulesOf(changes, zone) });
    }
  }
  return stretches;
}

/** Summer time comes and goes: two changes in a year that follow a rule each. */
function rulesOf(changes: readonly ClockChange[], zone: Zone): YearlyChange[] {
  if (changes.length !== 2) return [];
  const rules = changes.flatMap((change) => yearlyChangeOf(change, zone) ?? []);
  return rules.length === 2 ? rules : [];
}

function explains(
  { first, changes: known, rules }: Stretch,
  year: number,
  changes: readonly ClockChange[],
  zone: Zone,
): boolean {
  const hasRule = rules.length > 0 || known.length === 0;
  return (
    hasRule &&
    changes.length === rules.length &&
    firstMomentOf(year, zone).offset === firstMomentOf(first, zone).offset &&
    changes.every((change, index) => rules.some((rule) => rules[index] === rule && follows(change, rule)))
  );
}

function observancesOf(
  { first, changes, rules }: Stretch,
  zone: Zone,
  previous: Stretch | undefined,
  next: Stretch | undefined,
): JcalComponent[] {
  const isContinued = previous?.last === first - 1;
  if (rules.length === 0) {
    const start = firstMomentOf(first, zone);
    const beginning = { moment: start, before: start.offset, after: start.offset };
    return (isContinued ? changes : [beginning, ...changes]).map((change) =>
      observance(change, onsetOf(change)),
    );
  }
  // What holds on the first day of the first year has begun in the year before.
  const start = isContinued ? first : first - 1;
  const end: JcalRecurrence = next === undefined ? {} : { until: `${next.first - 1}-12-31T23:59:59Z` };
  return changes.flatMap((change, index) => {
    const rule = rules[index];
    return rule === undefined
      ? []
      : [observance(change, onsetIn(start, rule), { ...recurrenceOf(rule), ...end })];
  });
}

/** @param onset by the clock until then, told as if it were UTC */
function observance(
  { moment, before, after }: ClockChange,
  onset: DateTime,
  recurrence?: JcalRecurrence,
): JcalComponent {
  return [
    moment.isInDST ? "daylight" : "standard",
    [
      ["dtstart", {}, "date-time", onset.toFormat("yyyy-MM-dd'T'HH:mm:ss")],
      ...(recurrence === undefined ? [] : [["rrule", {}, "recur", recurrence] as const]),
      ["tzoffsetfrom", {}, "utc-offset", offsetInWords(before)],
      ["tzoffsetto", {}, "utc-offset", offsetInWords(after)],
      ["tzname", {}, "text", zoneNameOf(moment)],
    ],
    [],
  ];
}

function offsetInWords(minutes: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}
