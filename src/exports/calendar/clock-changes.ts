import { DateTime, type Zone } from "luxon";

/** A change of the clocks, in minutes ahead of UTC before it and after. */
export interface ClockChange {
  /** In its zone. */
  readonly moment: DateTime;
  readonly before: number;
  readonly after: number;
}

/** No zone has changed its clocks twice within it since clocks are changed by computers. */
const STEP = 4 * 86_400_000;

/** Every change of a year, by the clock of the zone, in order. */
export function clockChangesIn(year: number, zone: Zone): ClockChange[] {
  const changes: ClockChange[] = [];
  const last = firstMomentOf(year + 1, zone).toMillis();
  for (let from = firstMomentOf(year, zone).toMillis(); from < last; from += STEP) {
    const to = Math.min(from + STEP, last);
    const before = zone.offset(from);
    if (zone.offset(to) === before) continue;
    const moment = DateTime.fromMillis(
      firstWhere(from, to, (time) => zone.offset(time) !== before),
      { zone },
    );
    changes.push({ moment, before, after: moment.offset });
  }
  return changes;
}

export function firstMomentOf(year: number, zone: Zone): DateTime {
  return DateTime.fromObject({ year }, { zone });
}

/** When the clock shows it, told as if it were UTC: clocks tell a change by the offset that ends with it. */
export function onsetOf({ moment, before }: Pick<ClockChange, "moment" | "before">): DateTime {
  return moment.toUTC().plus({ minutes: before });
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
