import { DAY, findWalls, MINUTE, type WallAt } from "../zones/wall-clock.ts";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * The moment that `?now=` names: `2021-03-28T11:05-04:00`, or without an offset in the zone of the workshop.
 * @returns undefined for none, and for one that cannot be read
 */
export function momentFrom(search: string, zone: string): number | undefined {
  // In an address, a plus sign stands for a space.
  const text = new URLSearchParams(search).get("now")?.replace(" ", "+") ?? "";
  const found = INSTANT.exec(text);
  if (found === null || Number.isNaN(Date.parse(text))) return undefined;
  if (found[3] !== undefined) return Date.parse(text);
  const walls = findWalls(zone, "en");
  return walls && instantAt(text, walls);
}

/** The instant at which a wall shows a time such as `2021-03-28T11:05`; one that a clock leaves out moves by what it skips. */
export function instantAt(local: string, wallAt: WallAt): number {
  const wanted = Date.parse(`${local}Z`);
  const shownAt = (instant: number): number => {
    const { day, minute } = wallAt(instant);
    return day * DAY + minute * MINUTE;
  };
  const offset = (instant: number): number => shownAt(instant) - Math.floor(instant / MINUTE) * MINUTE;
  return wanted - offset(wanted - offset(wanted));
}
