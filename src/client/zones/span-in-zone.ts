import { spanElsewhere, type WallClock } from "../../model/wall-clock.ts";
import type { WallAt } from "./wall-clock.ts";
import { offsetOf, shortNameOf } from "./zone-names.ts";

/**
 * A span in a zone, as it stands beside that of the workshop: "20:20–20:30 Kolkata".
 * @param end undefined where only the start is said
 * @param day of the program, in days since 1970-01-01
 * @param isNamed whether the zone is named; over a change of its clocks it always is
 */
export function spanIn(
  zone: string,
  wallAt: WallAt,
  start: number,
  end: number | undefined,
  day: number,
  isNamed = true,
): string {
  const from = wallAt(start);
  const to = wallAt(end ?? start);
  // Over a change of the clocks, the name of a city would stand for both of its times.
  const nameOf = from.zone === to.zone ? shortNameOf : offsetOf;
  const isChanging = from.zone !== to.zone;
  const hasName = isNamed || isChanging;
  const named = (wall: WallClock): WallClock => ({ ...wall, zone: hasName ? nameOf(wall.zone, zone) : "" });
  return spanElsewhere(named(from), end === undefined ? undefined : named(to), day);
}
