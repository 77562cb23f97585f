import { DateTime } from "luxon";
import type { DatedChanges } from "../changes/change.ts";
import type { Edition, ImportantDate } from "../edition.ts";
import { lastDayOf } from "../important-dates.ts";
import type { PlainDate } from "../time.ts";

/** Whether an edition lies ahead, takes place, or is over. */
export type Phase = "ahead" | "on" | "over";

/** A day without a zone begins where it begins first on Earth, and is over where it ends last. */
const FIRST_ZONE = "UTC+14";
const LAST_ZONE = "UTC-12";

/** What the phase of an edition follows from. */
type Timed = Pick<Edition, "year" | "start" | "end" | "hours" | "timezone">;

export function phaseOf(edition: Timed, now: DateTime): Phase {
  if (now > lastMomentOf(edition)) return "over";
  // Of an edition that only has a year, nobody can say that it takes place now.
  return now < firstMomentOf(edition) || edition.start === undefined ? "ahead" : "on";
}

function firstMomentOf({ start, hours, timezone, year }: Timed): DateTime {
  return (
    hours?.start ?? (start === undefined ? DateTime.utc(year, 1, 1) : dayIn(start, timezone ?? FIRST_ZONE))
  );
}

function lastMomentOf({ end, hours, timezone, year }: Timed): DateTime {
  return (
    hours?.end ??
    (end === undefined ? DateTime.utc(year).endOf("year") : dayIn(end, timezone ?? LAST_ZONE).endOf("day"))
  );
}

/** What changes with time alone. */
type Turning = Timed & Pick<Edition, "dates" | "announcement" | "changes">;

/**
 * The moments at which the phase of an edition changes, one of its important dates passes, its announcement begins or
 * ends, or a change of it is no news any more, in order.
 */
export function turningPoints(edition: Turning): DateTime[] {
  const ends = [lastMomentOf(edition), ...edition.dates.flatMap((date) => lastMomentOfDate(date) ?? [])];
  return [
    firstMomentOf(edition),
    ...ends.map((last) => last.plus(1)),
    ...announcementPoints(edition),
    ...(edition.changes ?? []).map(endOfNews),
  ].toSorted((a, b) => +a - +b);
}

/** How long what changed is marked where it stands. */
const NEWS = { days: 7 };

/** Whether what changed is marked where it stands. */
export function isNews(change: Pick<DatedChanges, "at">, now: DateTime): boolean {
  return now < endOfNews(change);
}

function endOfNews({ at }: Pick<DatedChanges, "at">): DateTime {
  return DateTime.fromISO(at, { zone: "utc" }).plus(NEWS);
}

function announcementPoints({ announcement }: Turning): DateTime[] {
  if (announcement === undefined) return [];
  const { from, until } = announcement;
  return [...(from === undefined ? [] : [from.moment]), until.moment];
}

/** Before any edition. */
const BEGINNING = DateTime.utc(1);

/**
 * The last moment up to `now` at which any of the editions turned: their pages say the same from then on until the
 * next one, so that no finer time is to be known of.
 */
export function lastTurningPoint(editions: readonly Turning[], now: DateTime): DateTime {
  return editions
    .flatMap(turningPoints)
    .filter((moment) => moment <= now)
    .reduce((last, moment) => (moment > last ? moment : last), BEGINNING);
}

export function isPast(date: ImportantDate, now: DateTime): boolean {
  const last = lastMomentOfDate(date);
  return last !== undefined && now > last;
}

/** Of a calendar date, the end of the day where it ends last; undefined while it is to be announced. */
function lastMomentOfDate(date: ImportantDate): DateTime | undefined {
  const lastDay = lastDayOf(date);
  return date.deadline ?? (lastDay === undefined ? undefined : dayIn(lastDay, LAST_ZONE).endOf("day"));
}

function dayIn(date: PlainDate, zone: string): DateTime {
  return DateTime.fromISO(date, { zone });
}
