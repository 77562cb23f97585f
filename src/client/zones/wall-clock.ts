import type { WallClock } from "../../model/wall-clock.ts";

/** The wall at an instant, in milliseconds since 1970 UTC. */
export type WallAt = (instant: number) => WallClock;

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

/**
 * Walls in a zone: one formatter serves them all, because making one costs as much as using it fifty times.
 * @throws RangeError for a zone that the system does not know
 */
export function wallsIn(zone: string, language: string): WallAt {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    weekday: "short",
    timeZoneName: "short",
  });
  const known = new Map<number, WallClock>(); // many talks start together
  return (instant) => {
    const before = known.get(instant);
    if (before !== undefined) return before;
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    const number = (type: string): number => Number(parts[type]);
    const wall = {
      day: Date.UTC(number("year"), number("month") - 1, number("day")) / DAY,
      minute: number("hour") * 60 + number("minute"),
      weekday: parts.weekday ?? "",
      zone: parts.timeZoneName ?? "",
    };
    known.set(instant, wall);
    return wall;
  };
}

/** `wallsIn`, for a zone that the system may not know. */
export function findWalls(zone: string, language: string): WallAt | undefined {
  try {
    return wallsIn(zone, language);
  } catch {
    return undefined;
  }
}

/** The day that an instant or a date is written with: `2021-03-28T10:50-04:00`. */
export function writtenDay(iso: string): number {
  return Date.parse(iso.slice(0, 10)) / DAY;
}

/** Whether two zones show the same at all of some instants. */
export function isSameAt(instants: readonly number[], one: WallAt, other: WallAt): boolean {
  return instants.every((instant) => {
    const [a, b] = [one(instant), other(instant)];
    return a.day === b.day && a.minute === b.minute;
  });
}
