import { clockOf, type Wall, type WallAt } from "./wall.ts";
import { shortNameOf } from "./zone-names.ts";

/** Isolated, because letters of the other direction would turn the numbers around. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/**
 * A span in a zone, as it stands beside that of the workshop: "20:20–20:30 Kolkata". What is on another day than the
 * one that it stands under says so, the end where it is on another day than the start: "Mon +1 00:30–01:05 Tokyo",
 * "23:40–00:15 (Mon +1) Kolkata".
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
  const name = shortNameOf(zone, from.zone);
  const other = otherDay(from, day);
  const time = to === undefined ? clockOf(from) : `${clockOf(from)}–${clockOf(to)}`;
  const otherEnd =
    to === undefined || to.day === from.day ? "" : ` (${otherDay(to, day) || isolated(to.weekday)})`;
  return `${other === "" ? "" : `${other} `}${time}${otherEnd} ${name}`;
}

/** "Mon +1"; empty for the day itself. */
function otherDay({ day, weekday }: Wall, programDay: number): string {
  const days = day - programDay;
  return days === 0 ? "" : `${isolated(weekday)} ${days > 0 ? "+" : "−"}${Math.abs(days)}`;
}
