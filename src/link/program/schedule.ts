import type { DateTime } from "luxon";
import type { Span } from "../../model/time.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";

/** What an author may say of an item's time, in minutes after midnight, and minutes. */
export interface TimedEntry {
  readonly start?: number | undefined;
  readonly end?: number | "open" | undefined;
  readonly duration?: number | undefined;
  readonly items?: readonly TimedEntry[] | undefined;
  /** Instead: the first of them is that of the item where it stands. */
  readonly times?: readonly { readonly start: number; readonly end: number | "open" }[] | undefined;
}

/** Minutes that an item takes, as far as anybody can tell, whose end is open and which nothing follows. */
export const GUESS = 60;

/** The day or session that items belong to. */
export interface Frame {
  readonly start?: DateTime | undefined;
  readonly end?: DateTime | undefined;
}

/** The instant of a time of day on the program's day; undefined when it was reported. */
export type Clock = (minutes: number, place: Place, report: Report) => DateTime | undefined;

/**
 * The time of each item, by the chain of the content model: a start is given or the end of the item before; an end is
 * given, or start and duration, or the next start, or the frame's end. A session may also end with its last item.
 * Durations are elapsed time, also over a change of the clocks.
 * @returns undefined for an item whose time cannot be told, which is reported
 */
export function scheduleItems(
  written: readonly TimedEntry[],
  frame: Frame,
  place: Place,
  clock: Clock,
  report: Report,
): (Span | undefined)[] {
  const entries = written.map(atFirstTime);
  const placeOf = (index: number): Place =>
    placeWithin(place, index, ...(written[index]?.times === undefined ? [] : ["times", 0]));
  const given = entries.map((entry, index) => ({
    start:
      entry.start === undefined
        ? undefined
        : clock(entry.start, placeWithin(placeOf(index), "start"), report),
    end:
      entry.end === undefined || entry.end === "open"
        ? undefined
        : clock(entry.end, placeWithin(placeOf(index), "end"), report),
  }));
  const spans: (Span | undefined)[] = [];
  let previousEnd = frame.start;
  let isChainBroken = false;

  for (const [index, entry] of entries.entries()) {
    const here = placeOf(index);
    const own = given[index] ?? { start: undefined, end: undefined };
    const start = entry.start === undefined ? previousEnd : own.start;
    if (start === undefined) {
      if (entry.start === undefined && !isChainBroken) reportStart(here, index, report);
      isChainBroken = true;
      previousEnd = own.end;
      spans.push(undefined);
      continue;
    }
    const next = entries[index + 1];
    const nextStart = given[index + 1]?.start;
    const end =
      entry.end !== undefined && entry.end !== "open"
        ? own.end
        : entry.duration !== undefined
          ? start.plus({ minutes: entry.duration })
          : next?.start !== undefined && nextStart !== undefined && nextStart > start
            ? nextStart
            : next === undefined && frame.end !== undefined
              ? frame.end
              : (endOfItems(entry, start, here, clock) ??
                (entry.end === "open" ? start.plus({ minutes: GUESS }) : undefined));
    const isFaulty =
      (entry.end !== undefined && entry.end !== "open" && own.end === undefined) ||
      (next?.start !== undefined && nextStart === undefined);
    if (end === undefined && !isFaulty) {
      const message = "It is not known when this item ends.";
      report(here, message, "Write an `end` or a `duration`, or a `start` for the next item.");
    }
    const isPlaced = end !== undefined && isInOrder(entry, start, end, here, frame, report);
    spans.push(isPlaced ? { start, end } : undefined);
    previousEnd = isPlaced && entry.end !== "open" ? end : undefined;
    isChainBroken = !isPlaced;
  }
  return spans;
}

function atFirstTime(entry: TimedEntry): TimedEntry {
  const [first] = entry.times ?? [];
  return first === undefined ? entry : { ...entry, ...first, duration: undefined };
}

function reportStart(place: Place, index: number, report: Report): void {
  const remedy = index === 0 ? "Write a `start`, for it or for the day." : "Write a `start`.";
  report(place, "It is not known when this item starts.", remedy);
}

/** The end of a session's last item, where the items tell it. Their own problems are reported when they are placed. */
function endOfItems(entry: TimedEntry, start: DateTime, place: Place, clock: Clock): DateTime | undefined {
  const items = entry.items ?? [];
  if (!items.some(isTimed)) return undefined;
  const silent = (): void => undefined;
  const spans = scheduleItems(items, { start }, placeWithin(place, "items"), clock, silent);
  return spans.reduce<DateTime | undefined>(
    (latest, span) => (span !== undefined && (latest === undefined || span.end > latest) ? span.end : latest),
    undefined,
  );
}

export function isTimed({ start, end, duration, times }: TimedEntry): boolean {
  return start !== undefined || end !== undefined || duration !== undefined || times !== undefined;
}

function isInOrder(
  entry: TimedEntry,
  start: DateTime,
  end: DateTime,
  place: Place,
  frame: Frame,
  report: Report,
): boolean {
  const clockTime = (moment: DateTime): string => moment.toFormat("HH:mm");
  if (end <= start) {
    const key =
      entry.end !== undefined && entry.end !== "open"
        ? "end"
        : entry.start !== undefined
          ? "start"
          : undefined;
    const message = `This item ends at ${clockTime(end)}, and it starts at ${clockTime(start)}.`;
    const remedy = remedyForEnd(start, end);
    report(key === undefined ? place : placeWithin(place, key), message, remedy);
    return false;
  }
  if (
    entry.end !== undefined &&
    entry.end !== "open" &&
    entry.duration !== undefined &&
    +start.plus({ minutes: entry.duration }) !== +end
  ) {
    const message = `A start at ${clockTime(start)} and ${entry.duration} minutes do not make an end at ${clockTime(end)}.`;
    report(placeWithin(place, "duration"), message, "Write `end` or `duration`, not both.");
    return false;
  }
  if (frame.end !== undefined && end > frame.end) {
    const message = `This item ends at ${clockTime(end)}, after what it belongs to, which ends at ${clockTime(frame.end)}.`;
    report(entry.end === undefined ? place : placeWithin(place, "end"), message, "Correct one of the two.");
    return false;
  }
  if (frame.start !== undefined && start < frame.start) {
    const message = `This item starts at ${clockTime(start)}, before what it belongs to, which starts at ${clockTime(frame.start)}.`;
    report(
      entry.start === undefined ? place : placeWithin(place, "start"),
      message,
      "Correct one of the two.",
    );
    return false;
  }
  return true;
}

/** As long as what runs past midnight may take, in hours: a longer span is more likely a slip. */
const NIGHT = 12;

/** What to do about an end that lies before its start, both in the workshop's zone. */
export function remedyForEnd(start: DateTime, end: DateTime): string {
  const hours = end.plus({ days: 1 }).diff(start).as("hours");
  if (hours <= 0 || hours > NIGHT) return "Correct its start or its end.";
  const written = `${end.hour + 24}:${end.toFormat("mm")}`;
  return `If it ends after midnight, write end: "${written}"; otherwise, correct its start or its end.`;
}
