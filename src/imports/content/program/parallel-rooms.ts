import { isBreakType } from "../../../model/vocabulary.ts";
import { allOf, quote } from "../../../remedy.ts";
import type { Imported, ImportedEntry, Remark } from "../../record.ts";
import { type Span, spansOf } from "./spans.ts";

type Item = Readonly<Record<string, unknown>>;

/** What goes on beside everything else, and needs no room for it. */
const AMBIENT = new Set(["registration", "social"]);

/**
 * What a program has side by side without saying where is given rooms that are to be announced: without a room, nobody could tell
 * it from a mistake, and the program would not be published.
 */
export function withParallelRooms(imported: Imported): Imported {
  const { program } = imported.entries;
  if (program === undefined) return imported;
  const remarks: Remark[] = [];
  const names = new Map<string, string>();
  const facts = imported.files["program.yaml"] as { readonly rooms?: readonly Item[] } | undefined;
  const days = program.map((day): ImportedEntry => {
    const items = (Array.isArray(day.value.items) ? day.value.items : []) as readonly Item[];
    const rooms = roomsFor(items);
    if (rooms.size === 0) return day;
    const titles = [...rooms.keys()].map(({ title, type }) => quote(String(title ?? type)));
    const shown = titles.length > 6 ? [...titles.slice(0, 5), `${titles.length - 5} more`] : titles;
    remarks.push({
      place: day.place,
      text: `On ${String(day.value.date)}, these take place beside others, and no room is named: ${allOf(shown)}. Their rooms are “to be announced” now: write them, or correct the times.`,
    });
    const placed = items.map((item) => {
      const number = rooms.get(item);
      if (number === undefined) return item;
      const name = number === 1 ? "To be announced" : `To be announced ${number}`;
      const id = number === 1 ? "tba" : `tba-${number}`;
      names.set(id, name);
      return { ...item, room: facts?.rooms === undefined ? name : id };
    });
    return { ...day, value: { ...day.value, items: placed } };
  });
  if (remarks.length === 0) return imported;
  const rooms = [...names].map(([id, name]) => ({ id, name }));
  return {
    ...imported,
    entries: { ...imported.entries, program: days },
    files:
      facts?.rooms === undefined
        ? imported.files
        : { ...imported.files, "program.yaml": { ...facts, rooms: [...facts.rooms, ...rooms] } },
    remarks: [...imported.remarks, ...remarks],
  };
}

/** A number for each item that needs a room, so that none overlaps with another of that number. */
function roomsFor(items: readonly Item[]): Map<Item, number> {
  const spans = spansOf(items).filter(({ item }) => !AMBIENT.has(String(item.type)));
  const rooms = new Map<Item, number>();
  for (const span of spans) {
    if (span.item.room !== undefined) continue;
    const others = spans.filter(
      (other) =>
        other !== span && other.start < span.end && span.start < other.end && !isBreakBeside(span, other),
    );
    if (others.length === 0) continue;
    const taken = new Set(others.map(({ item }) => rooms.get(item)));
    let number = 1;
    while (taken.has(number)) number++;
    rooms.set(span.item, number);
  }
  return rooms;
}

/** A break without a room may be for everybody while something goes on in another room. */
function isBreakBeside({ item }: Span, other: Span): boolean {
  return isBreak(item) && !isBreak(other.item);
}

function isBreak({ type }: Item): boolean {
  return isBreakType(String(type));
}
