import { DateTime, IANAZone } from "luxon";
import { zoneNameOf } from "../../wording/times.ts";
import { type JcalComponent, renderComponent } from "./jcal.ts";

/** The rules of a zone for some years, in their order, as the text of a VTIMEZONE (RFC 5545 §3.6.5). */
export type TimeZones = (zone: string, years: readonly number[]) => string;

/**
 * Made once for all calendars, as most of them need the same zone and year.
 * Every change of the clocks is written out: rules made of recurrences know the present, and an archive tells of years
 * when New York, São Paulo or Casablanca changed theirs otherwise.
 * A year that does not follow another begins with the rule that holds on its first day.
 */
export function timeZones(): TimeZones {
  const rulesOf = remembered((zone: string, year: number) => findRules(zone, year));
  return remembered((zone: string, years: readonly number[]) => {
    const observances = years.flatMap((year, index) => {
      const { first, changes } = rulesOf(zone, year);
      return years[index - 1] === year - 1 ? changes : [first, ...changes];
    });
    return renderComponent(["vtimezone", [["tzid", {}, "text", zone]], observances]);
  });
}

function remembered<Key, Value>(find: (zone: string, key: Key) => Value): (zone: string, key: Key) => Value {
  const known = new Map<string, Value>();
  return (zone, key) => {
    const name = `${zone} ${key}`;
    const value = known.get(name) ?? find(zone, key);
    known.set(name, value);
    return value;
  };
}

/** Of one year: what holds on its first day, and every change after it. */
interface Rules {
  readonly first: JcalComponent;
  readonly changes: readonly JcalComponent[];
}

/** No zone has changed its clocks twice within it since clocks are changed by computers. */
const STEP = 4 * 86_400_000;

function findRules(name: string, year: number): Rules {
  const zone = IANAZone.create(name);
  const changes: JcalComponent[] = [];
  const last = DateTime.fromObject({ year: year + 1 }, { zone }).toMillis();
  const start = DateTime.fromObject({ year }, { zone });
  for (let from = start.toMillis(); from < last; from += STEP) {
    const to = Math.min(from + STEP, last);
    const offset = zone.offset(from);
    if (zone.offset(to) === offset) continue;
    const moment = firstWhere(from, to, (time) => zone.offset(time) !== offset);
    changes.push(observance(DateTime.fromMillis(moment, { zone }), offset));
  }
  return { first: observance(start, start.offset), changes };
}

/** The first millisecond between two at which something holds that does not at the first and does at the last. */
function firstWhere(from: number, to: number, holds: (time: number) => boolean): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** @param before the offset in minutes until this moment, by which its own time of day is told */
function observance(moment: DateTime, before: number): JcalComponent {
  const onset = moment.toUTC().plus({ minutes: before }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  return [
    moment.isInDST ? "daylight" : "standard",
    [
      ["dtstart", {}, "date-time", onset],
      ["tzoffsetfrom", {}, "utc-offset", offsetInWords(before)],
      ["tzoffsetto", {}, "utc-offset", offsetInWords(moment.offset)],
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
