import type { Edition } from "../../model/edition.ts";
import { type PlacedItem, placeOf } from "../../model/program/events.ts";
import type { Day } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import { pathOfEdition } from "../../urls.ts";
import type { Words } from "../../wording/words.ts";
import { scheduledItemsIn } from "./scheduled-items.ts";
import { oneLine } from "./texts.ts";

export interface ScheduleRoom {
  /** Unique within the schedule, where rooms are known by name. */
  readonly name: string;
  readonly guid: string;
}

/**
 * Where each item takes place, as apps ask for a room of everything: a place off the venue is a room; what is for
 * everybody is in the first room of the program on a day with rooms, and on others in the venue's only one.
 */
export function roomFinder(
  edition: Edition,
  series: Series,
  words: Words,
): {
  readonly roomOf: (placed: PlacedItem) => ScheduleRoom;
  /** In the order of the program. */
  readonly rooms: () => ScheduleRoom[];
} {
  const rooms = new Map<string, ScheduleRoom>();
  const items = scheduledItemsIn(edition.program);
  const daysWithRooms = new Set<Day>(
    items.filter(({ item }) => item.room !== undefined).map(({ day }) => day),
  );
  const room = (name: string, id: string): ScheduleRoom => {
    const line = oneLine(name);
    const known = rooms.get(line) ?? {
      name: line,
      guid: guidOf(`${pathOfEdition(edition)}rooms/#${id}`, series),
    };
    rooms.set(line, known);
    return known;
  };
  const used = new Set(items.map(({ item }) => item.room));
  const [first] = (edition.program?.rooms ?? [])
    .filter((own, index) => index === 0 || used.has(own))
    .map(({ name, id }) => room(name, id || name));
  const roomOf = (placed: PlacedItem): ScheduleRoom => {
    const { item, day } = placed;
    const place = placeOf(placed);
    if (place !== undefined) return room(place, `place-${place}`);
    if (item.room !== undefined) return room(item.room.name, item.room.id || item.room.name);
    if (day.venue !== undefined) return room(day.venue, `place-${day.venue}`);
    return first !== undefined && daysWithRooms.has(day) ? first : room(onlyRoomOf(edition, words), "only");
  };
  const all = new Set(items.map(roomOf));
  return { roomOf, rooms: () => [...rooms.values()].filter((own) => all.has(own)) };
}

function onlyRoomOf({ name, venue, presence }: Edition, { text }: Words): string {
  return venue?.room ?? venue?.name ?? (presence === "online" ? text.presence.online : name);
}
