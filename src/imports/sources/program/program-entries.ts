import { slugOf } from "../../../link/slug.ts";
import { cleanLine } from "../../clean/text.ts";
import type { ImportedEntry, LeftOut, Remark } from "../../record.ts";
import { crowdedRooms } from "./crowded-rooms.ts";
import { itemOf } from "./items.ts";
import type { RawEvent, RawProgram } from "./raw-event.ts";
import { flattened } from "./sessions.ts";

export interface ProgramEntries {
  /** The days, by their dates. */
  readonly entries: readonly ImportedEntry[];
  readonly files: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** A program of days and their items, with its rooms and tracks, and the days and the zone of its edition. */
export function programEntries({ events: written, rooms, tracks, timezone }: RawProgram): ProgramEntries {
  const flat = flattened(written);
  const events = flat.events.map((event, _, all) => ({
    ...event,
    minutes: event.minutes ?? minutesToNext(event, all),
  }));
  const everything = events.flatMap((event) => [event, ...(event.parts ?? [])]);
  const leftOut: LeftOut[] = [...flat.leftOut];
  const remarks: Remark[] = [];
  const roomIds = idsOf([...rooms, ...everything.map(({ room = "" }) => room)]);
  const trackIds = idsOf([...tracks, ...everything.map(({ track = "" }) => track)]);
  const usual = mostCommon(everything.map(({ language = "" }) => language));
  const ids = new Set<string>();
  const introduced = new Set<string>();
  const days = new Map<string, { event: RawEvent; item: Mapping }[]>();
  for (const event of events) {
    const item = itemOf(event, { roomIds, trackIds, usual, ids, introduced, leftOut });
    const day = days.get(event.day);
    if (day === undefined) days.set(event.day, [{ event, item }]);
    else day.push({ event, item });
  }
  const dates = [...days.keys()].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const shared = crowdedRooms(events);
  for (const { room, place, titles } of shared)
    remarks.push({
      place,
      text: `In ${room}, ${titles} overlap: the room is now marked as one for several things at once.`,
    });
  const roomList = listed(roomIds, (name) =>
    shared.some(({ room }) => room === name) ? { isShared: true } : {},
  );
  const trackList = listed(trackIds, () => ({}));
  return {
    entries: dates.map((date) => {
      const items = (days.get(date) ?? []).toSorted((a, b) => a.event.start - b.event.start);
      return {
        key: date,
        place: items[0]?.event.place ?? date,
        value: { date, items: items.map(({ item }) => item) },
      };
    }),
    files: {
      ...(roomList.length + trackList.length === 0
        ? {}
        : {
            "program.yaml": {
              ...(trackList.length === 0 ? {} : { tracks: trackList }),
              ...(roomList.length === 0 ? {} : { rooms: roomList }),
            },
          }),
      ...(first === undefined
        ? {}
        : {
            "edition.yaml": {
              start: first,
              ...(last === first ? {} : { end: last }),
              ...(timezone === undefined ? {} : { timezone }),
            },
          }),
    },
    leftOut,
    remarks,
  };
}

/** Up to what comes next in the same room, or for everybody; undefined where nothing does on the same day. */
function minutesToNext(event: RawEvent, events: readonly RawEvent[]): number | undefined {
  const { day, start, room = "" } = event;
  const next = events
    .filter((other) => other.day === day && other.start > start)
    .filter((other) => room === "" || (other.room ?? "") === "" || other.room === room)
    .map((other) => other.start - start);
  return next.length === 0 ? undefined : Math.min(...next);
}

/** Ids for names, in the order of the names. */
function idsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names.map(cleanLine)) {
    if (name === "" || ids.has(name)) continue;
    const slug = slugOf(name) || "room";
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

function listed(ids: ReadonlyMap<string, string>, more: (name: string) => Mapping): Mapping[] {
  return [...ids].map(([name, id]) => ({ id, name, ...more(name) }));
}

function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
