import { DateTime, FixedOffsetZone, IANAZone, type Zone } from "luxon";
import type { PlainDate } from "../model/time.ts";
import type { Place, Report } from "../problem.ts";
import { nearestOf, quote } from "../remedy.ts";

/** Anywhere on Earth: the zone in which a day ends last (IEEE 802.16, later adopted for deadlines). */
export const ANYWHERE_ON_EARTH = FixedOffsetZone.instance(-12 * 60);

/**
 * Only names of regions carry the rules of summer time.
 * @param others names that are possible besides, to be suggested
 * @returns undefined for a name that is no zone, which is reported
 */
export function findZone(
  name: string,
  place: Place,
  report: Report,
  others: readonly string[] = [],
): Zone | undefined {
  if (name === "UTC" || (name.includes("/") && isZone(name))) return IANAZone.create(name);
  const names = [...others, ...Intl.supportedValuesOf("timeZone")];
  const near =
    names.find(
      (known) => known.split("/").at(-1)?.toLowerCase() === name.toLowerCase().replace(/\s+/g, "_"),
    ) ?? nearestOf(name, names);
  const remedy =
    near === undefined ? "Write an IANA name, such as America/New_York or UTC." : `Did you mean ${near}?`;
  report(place, `${quote(name)} is not a time zone.`, remedy);
  return undefined;
}

/** Whether a zone has this name, in this spelling: the name is shown to readers. */
function isZone(name: string): boolean {
  if (!IANAZone.isValidZone(name)) return false;
  const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
  return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
}

/**
 * The instant of a time of day.
 * @param minutes after midnight by the clock on the wall; past 1440 it is the day after
 * @returns undefined for a time that a change to summer time skips, which is reported
 */
export function momentOf(
  date: PlainDate,
  minutes: number,
  zone: Zone,
  place: Place,
  report: Report,
): DateTime | undefined {
  const midnight = DateTime.fromISO(date, { zone: "utc" });
  const wall = midnight.plus({ days: Math.floor(minutes / 1440), minutes: minutes % 1440 });
  const { year, month, day, hour, minute } = wall;
  const moment = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  if (moment.hour === hour && moment.minute === minute) return moment;
  const message = `${wall.toFormat("HH:mm")} does not exist on ${wall.toISODate()} in ${zone.name}: the clocks are put forward over it.`;
  report(
    place,
    message,
    `Write a time before or after the hour that is skipped; the clocks then show ${moment.toFormat("HH:mm")}.`,
  );
  return undefined;
}
