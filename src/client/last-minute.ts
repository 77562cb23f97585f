import { MINUTE, type WallAt } from "./wall.ts";

/**
 * The moment until which something can be handed in, as a wall shows it: the next full minute, except midnight, which
 * would name the day after.
 */
export function lastMinute(deadline: number, wallAt: WallAt): number {
  const next = Math.ceil(deadline / MINUTE) * MINUTE;
  return wallAt(next).minute === 0 ? deadline : next;
}
