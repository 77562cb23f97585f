import { spanElsewhere } from "../model/wall-clock.ts";
import type { WallAt } from "./wall.ts";
import { offsetOf, shortNameOf } from "./zone-names.ts";

/**
 * A span in a zone, as it stands beside that of the workshop: "20:20–20:30 Kolkata".
 * @param end undefined where only the start is said
 * @param day of the program, in days since 1970-01-01
 */
export function spanIn(
  zone: string,
  wallAt: WallAt,
  start: number,
  end: number | undefined,
  day: number,
): string {
  const from = wallAt(start);
  const to = end === undefined ? undefined : wallAt(end);
  // Over a change of the clocks, the name of a city would stand for both of its times.
  const isChanged = to !== undefined && to.zone !== from.zone;
  const named = (wall: typeof from): typeof from => ({
    ...wall,
    zone: isChanged ? offsetOf(wall.zone) : shortNameOf(zone, wall.zone),
  });
  return spanElsewhere(named(from), to && named(to), day);
}
