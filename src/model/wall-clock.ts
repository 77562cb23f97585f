/** How times of day are written: in one way for pages, files and scripts. */

/** What a clock and a calendar on a wall show. */
export interface WallClock {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
  /** "Mon", in the language of the page. */
  readonly weekday: string;
  /** "EDT", and another one once the clocks are changed; empty where the zone is not to be named. */
  readonly zone: string;
}

/** The midnight that ends a day (ISO 8601): as 00:00 of the day after, it would be taken for a day later or earlier. */
export const END_OF_DAY = "24:00";

/** "09:05" */
export function clockOf({ minute }: Pick<WallClock, "minute">): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * A span by the clock of the place: "22:00–01:00 (+1)" ends on the day after the one that it stands under. Over a change
 * of the clocks, both ends name what they are told by: "00:30 GMT–03:30 BST".
 * @param end undefined where only the start is said
 * @param day that it stands under, in days since 1970-01-01
 */
export function spanHere(start: WallClock, end: WallClock | undefined, day: number): string {
  const mark = (wall: WallClock): string => (wall.day === day ? "" : ` (+${wall.day - day})`);
  return end === undefined || end.day === start.day
    ? spanOf(start, end, mark(start))
    : spanOf(start, end, mark(end), mark(start));
}

/**
 * A span by another clock than that of the place: "Mon +1 00:30–01:05 Tokyo" is on the day after the one that it stands
 * under, "23:40–00:15 (Mon +1) Kolkata" ends there.
 * @param end undefined where only the start is said
 * @param day that it stands under, in days since 1970-01-01
 */
export function spanElsewhere(start: WallClock, end: WallClock | undefined, day: number): string {
  const other = otherDay(start, day);
  const otherEnd =
    end === undefined || end.day === start.day ? "" : ` (${otherDay(end, day) || isolated(end.weekday)})`;
  return `${other && `${other} `}${spanOf(start, end, otherEnd)}`;
}

function spanOf(start: WallClock, end: WallClock | undefined, endMark: string, startMark = ""): string {
  if (end !== undefined && end.zone !== start.zone)
    return `${clockOf(start)} ${start.zone}${startMark}–${clockOf(end)} ${end.zone}${endMark}`;
  const until = end === undefined ? "" : `–${clockOf(end)}`;
  return `${clockOf(start)}${startMark}${until}${endMark}${start.zone && ` ${start.zone}`}`;
}

/** "Mon +1"; empty for the day itself. */
function otherDay({ day, weekday }: WallClock, programDay: number): string {
  const days = day - programDay;
  return days === 0 ? "" : `${isolated(weekday)} ${days > 0 ? "+" : "−"}${Math.abs(days)}`;
}

/** Isolated, because letters of the other direction would turn the numbers around. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
