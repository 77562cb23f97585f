import { clockOf, END_OF_DAY } from "../../model/wall-clock.ts";
import { MINUTE, type WallAt } from "./wall-clock.ts";

/** The day and the hour until which something can be handed in. */
export interface LastMinute {
  /** An instant on that day. */
  readonly day: number;
  /** "17:00" */
  readonly clock: string;
}

/**
 * The last minute of a deadline as a wall shows it. Of one that is the end of a day to the second, "23:59" there, and the
 * full minute elsewhere; a midnight is the end of the day before.
 */
export function lastMinute(deadline: number, wallAt: WallAt): LastMinute {
  const next = Math.ceil(deadline / MINUTE) * MINUTE;
  const wall = wallAt(next);
  if (wall.minute !== 0) return { day: next, clock: clockOf(wall) };
  const last = next - MINUTE;
  return { day: last, clock: next === deadline ? END_OF_DAY : clockOf(wallAt(last)) };
}
