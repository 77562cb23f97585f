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
  return remembered((instant) => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    const number = (type: string): number => Number(parts[type]);
    return {
      day: Date.UTC(number("year"), number("month") - 1, number("day")) / DAY,
      minute: number("hour") * 60 + number("minute"),
      weekday: parts.weekday ?? "",
      zone: parts.timeZoneName ?? "",
    };
  });
}

/** Many talks start together. */
function remembered(wallAt: WallAt): WallAt {
  const known = new Map<number, WallClock>();
  return (instant) => {
    const wall = known.get(instant) ?? wallAt(instant);
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

/** Minutes that the reader's own clock is ahead of UTC. */
export function ownOffsetAt(instant: number): number {
  return -new Date(instant).getTimezoneOffset();
}

/**
 * Walls in the reader's own zone, where its name is not said: the first question for a name would take a browser longer
 * than all the rest of a page.
 * @param weekdays from Monday on, in the language of the page
 */
export function ownWalls(weekdays: readonly string[]): WallAt {
  return remembered((instant) => {
    const offset = ownOffsetAt(instant);
    const minutes = Math.floor(instant / MINUTE) + offset;
    const day = Math.floor(minutes / 1440);
    const [hours, rest] = [Math.trunc(offset / 60), Math.abs(offset % 60)];
    return {
      day,
      minute: minutes % 1440,
      // The first day of all was a Thursday.
      weekday: weekdays[(day + 3) % 7] ?? "",
      zone: `GMT${offset < 0 ? "" : "+"}${hours}${rest > 0 ? `:${rest}` : ""}`,
    };
  });
}

/** A time with the offset from UTC that it is written with, in minutes. */
export interface WrittenTime {
  readonly instant: number;
  readonly offset: number;
}

/** Of `2021-03-28T10:50-04:00`; undefined for what is no time. */
export function writtenTime(iso: string): WrittenTime | undefined {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return undefined;
  return { instant, offset: (Date.parse(`${iso.slice(0, 16)}Z`) - instant) / MINUTE };
}

/** The day that an instant or a date is written with: `2021-03-28T10:50-04:00`. */
export function writtenDay(iso: string): number {
  return Date.parse(iso.slice(0, 10)) / DAY;
}
