import { DateTime, FixedOffsetZone, type Zone } from "luxon";
import type { PlainDate } from "../../model/time.ts";
import { clockOf } from "../../model/wall-clock.ts";
import type { Place, Report } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import { rememberedZone } from "../../zones/remembered-zone.ts";
import { isZoneName, zoneRemedy } from "./zone-names.ts";

/** Anywhere on Earth: the zone in which a day ends last (IEEE 802.16, later adopted for deadlines). */
export const ANYWHERE_ON_EARTH = FixedOffsetZone.instance(-12 * 60);

/** Undefined for a name that is no zone, which is reported. Only names of regions carry the rules of summer time. */
export function findZone(name: string, place: Place, report: Report): Zone | undefined {
  return zoneNamed(name, false, place, report);
}

/** The zone of deadlines, which may be AoE. */
export function findDeadlineZone(name: string, place: Place, report: Report): Zone | undefined {
  return name === "AoE" ? ANYWHERE_ON_EARTH : zoneNamed(name, true, place, report);
}

function zoneNamed(name: string, mayBeAoE: boolean, place: Place, report: Report): Zone | undefined {
  if (isZoneName(name)) return rememberedZone(name);
  report(place, `${quote(name)} is not a time zone.`, zoneRemedy(name, mayBeAoE));
  return undefined;
}

/**
 * The instant of a time of day. Of a time that comes twice when clocks are put back, the first.
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
  if (moment.hour === hour && moment.minute === minute) return moment.getPossibleOffsets()[0] ?? moment;
  const message = `${wall.toFormat("HH:mm")} does not exist on ${wall.toISODate()} in ${zone.name}: the clocks are put forward over it.`;
  const shown = moment.setZone("utc", { keepLocalTime: true }).diff(midnight).as("minutes");
  const remedy = `Write a time before or after the hour that is skipped; the clocks then show ${clockOf({ minute: shown })}.`;
  report(place, message, remedy);
  return undefined;
}
