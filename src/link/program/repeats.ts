import type { Day, Item, Occurrence, Repeat, Session } from "../../model/program/program.ts";
import type { PlainDate, Span } from "../../model/time.ts";
import type { ItemEntry, SessionItemEntry } from "../../parse/files/program.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { type ProgramLinking, UNKNOWN } from "./program-linking.ts";
import { GUESS, remedyForEnd } from "./schedule.ts";

/** What takes place more than once. */

type Entry = ItemEntry | SessionItemEntry;

/** A further time of an item, with its day and the place where it is written. */
export interface PlacedRepeat extends Repeat {
  readonly date: PlainDate;
  readonly entry: Entry;
  readonly place: Place;
}

/**
 * All times of an item that takes place more than once, that under its day first.
 * @param span of the first
 */
export function occurrencesOf(
  entry: Entry,
  span: Span,
  date: PlainDate,
  place: Place,
  { clockOf, reportTime }: ProgramLinking,
): Occurrence[] {
  const [first, ...further] = entry.times ?? [];
  if (first === undefined) return [];
  for (const key of ["start", "end", "duration"] as const) {
    if (entry[key] === undefined) continue;
    const message = `This item has \`times\`, and \`${key}\` beside them.`;
    reportTime(
      { ...placeWithin(place, key), part: "key" },
      message,
      "Write all of its times in `times`, and remove it.",
    );
  }
  if (first.date !== undefined && first.date !== date) {
    const message = `The first time of this item is on ${first.date}, and it stands under ${date}.`;
    const remedy = `Move the item to the day ${first.date}, or write a time on ${date} first.`;
    reportTime(placeWithin(place, "times", 0, "date"), message, remedy);
  }
  const occurrences = further.map((time, index): Occurrence | undefined => {
    const here = placeWithin(place, "times", index + 1);
    const day = time.date ?? date;
    const clock = clockOf(day);
    const start = clock(time.start, placeWithin(here, "start"), reportTime);
    const end =
      time.end === "open"
        ? start?.plus({ minutes: GUESS })
        : clock(time.end, placeWithin(here, "end"), reportTime);
    if (start === undefined || end === undefined) return undefined;
    if (end > start) return { date: day, span: { start, end }, isOpen: time.end === "open" };
    const message = `This time ends at ${end.toFormat("HH:mm")}, and it starts at ${start.toFormat("HH:mm")}.`;
    const remedy = remedyForEnd(start, end);
    reportTime(placeWithin(here, "end"), message, remedy);
    return undefined;
  });
  const all = [{ date, span, isOpen: first.end === "open" }, ...occurrences];
  return withoutOverlaps(all, placeWithin(place, "times"), reportTime);
}

/** Those that are known, and overlap with none before: the others are reported. */
function withoutOverlaps(
  occurrences: readonly (Occurrence | undefined)[],
  place: Place,
  report: ProgramLinking["reportTime"],
): Occurrence[] {
  const kept: Occurrence[] = [];
  for (const [index, later] of occurrences.entries()) {
    if (later === undefined) continue;
    const earlier = kept.find((other) => other.span !== UNKNOWN && isOverlap(other, later));
    if (earlier === undefined) {
      kept.push(later);
      continue;
    }
    const [a, b] = [earlier, later].map(
      ({ span }) => `${span.start.toFormat("HH:mm")}–${span.end.toFormat("HH:mm")}`,
    );
    const message = `Two times of this item overlap on ${later.span.start.toISODate()}: ${a} and ${b}.`;
    report(placeWithin(place, index), message, "Correct one of them, or remove it.");
  }
  return kept;
}

/** An open end is a guess. */
function isOverlap(a: Occurrence, b: Occurrence): boolean {
  const endOf = ({ span, isOpen }: Occurrence): number => +(isOpen ? span.start : span.end);
  if (+a.span.start === +b.span.start) return true;
  return +a.span.start < endOf(b) && +b.span.start < endOf(a);
}

/** An item at its further times. */
export function repeatsOf(item: Item, entry: Entry, place: Place, session?: Session): PlacedRepeat[] {
  return item.times.slice(1).map(({ date }, index) => ({
    item: at(item, index + 1),
    of: item,
    session,
    date,
    entry,
    place: placeWithin(place, "times", index + 1),
  }));
}

/** What stands in a session is repeated with it. */
function at<Kind extends Item>(item: Kind, index: number): Kind {
  const { span, isOpen } = item.times[index] ?? item;
  const repeated = { ...item, span, isOpen, repeat: index + 1 };
  return repeated.kind === "session"
    ? { ...repeated, items: repeated.items.map((inner) => at(inner, index)) }
    : repeated;
}

/** Days with what is repeated on them; a day on which there is nothing else is one all the same. */
export function withRepeats(days: readonly Day[], repeats: readonly PlacedRepeat[]): Day[] {
  const listed = new Set(days.map(({ date }) => date));
  const others = [...new Set(repeats.map(({ date }) => date))].filter((date) => !listed.has(date));
  return [...days, ...others.map((date): Day => ({ date, items: [], repeats: [] }))].map((day) => ({
    ...day,
    repeats: repeats
      .filter(({ date }) => date === day.date)
      .map(({ item, of, session }) => ({ item, of, session })),
  }));
}
