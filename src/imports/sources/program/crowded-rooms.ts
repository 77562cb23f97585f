import { allOf } from "../../../remedy.ts";
import { cleanLine, cleanTitle } from "../../clean/text.ts";
import type { RawEvent } from "./raw-event.ts";

export interface CrowdedRoom {
  readonly room: string;
  readonly place: string;
  /** The first two that are there at once. */
  readonly titles: string;
}

/** Rooms in which a source has several things at once, such as posters in a hall. */
export function crowdedRooms(events: readonly RawEvent[]): CrowdedRoom[] {
  const crowded = new Map<string, CrowdedRoom>();
  const latest = new Map<string, { readonly event: RawEvent; readonly end: number }>();
  const starts = (event: RawEvent): number => Date.parse(event.day) / 60_000 + event.start;
  for (const event of events.toSorted((a, b) => starts(a) - starts(b))) {
    const room = cleanLine(event.room ?? "");
    const end = starts(event) + (event.minutes ?? 60);
    const before = latest.get(room);
    if (room !== "" && before !== undefined && before.end > starts(event) && !crowded.has(room)) {
      const titles = allOf([before.event, event].map(({ title }) => JSON.stringify(cleanTitle(title))));
      crowded.set(room, { room, place: event.place, titles });
    }
    if (before === undefined || end > before.end) latest.set(room, { event, end });
  }
  return [...crowded.values()];
}
