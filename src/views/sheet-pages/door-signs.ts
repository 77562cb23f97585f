import { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { shownOn } from "../../model/program/events.ts";
import type { Room } from "../../model/program/locations.ts";
import type { Day, Item, Program } from "../../model/program/program.ts";
import { asHeading, DAY_OF_PROGRAM, formatDate } from "../../wording/dates.ts";
import { sideBySide } from "../../wording/marks.ts";
import type { EditionContext } from "../context.ts";
import { type ItemView, itemView } from "../program/item.ts";
import { inOrder } from "../program/parallel.ts";
import { type SheetView, sheetView } from "../program/sheets.ts";

/** A sign for each door and day. */
export interface DoorSignsView extends SheetView {
  readonly signs: readonly SignView[];
}

export interface SignView {
  readonly room: string;
  /** A long name is set in smaller letters. */
  readonly isLong: boolean;
  readonly day: string;
  readonly items: readonly ItemView[];
}

/** As many letters as stand on one line at the size for short names. */
const SHORT_NAME = 12;

export function doorSignsView(edition: Edition, context: EditionContext): DoorSignsView {
  const { program } = edition;
  const signs = (program?.days ?? []).flatMap((day) => signsOf(day, edition, context));
  return { ...sheetView("doorSigns", edition, context), signs };
}

function signsOf(day: Day, edition: Edition, context: EditionContext): SignView[] {
  const rooms = edition.program?.rooms ?? [];
  const midnight = DateTime.fromISO(day.date, { zone: edition.timezone ?? "utc" });
  const sign = (room: string, items: readonly Item[]): SignView[] =>
    items.length === 0
      ? []
      : [
          {
            room,
            isLong: room.length > SHORT_NAME,
            day: sideBySide(
              [
                asHeading(formatDate(day.date, DAY_OF_PROGRAM, context.words), context.words),
                day.title?.plain,
                day.venue,
              ],
              context.words,
            ),
            // The room stands above them.
            items: inOrder(items, rooms).map((item) => ({
              ...itemView(item, midnight, edition, context),
              place: item.place ?? "",
              placeHref: "",
            })),
          },
        ];
  return hasItemsInRooms(edition.program)
    ? rooms.flatMap((room) => sign(room.name, itemsIn(room, shownOn(day))))
    : sign(
        onlyRoomOf(edition),
        shownOn(day).filter(({ place }) => place === undefined),
      );
}

function hasItemsInRooms(program: Program | undefined): boolean {
  const items = program?.days.flatMap((day) => day.items) ?? [];
  return items.some(
    (item) =>
      item.room !== undefined ||
      (item.kind === "session" && item.items.some(({ room }) => room !== undefined)),
  );
}

/** Where no item names a room: what is on the door, as far as it is known. */
function onlyRoomOf({ program, venue, name }: Edition): string {
  return (program?.rooms.length === 1 ? program.rooms[0]?.name : undefined) ?? venue?.room ?? name;
}

/** Sessions with those of their items that are in the same room; items of other sessions that are in this one. */
function itemsIn(room: Room, items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.kind !== "session") return item.room === room ? [item] : [];
    const inside = item.items.filter((inner) => inner.room === room);
    return item.room === room ? [{ ...item, items: inside }] : inside;
  });
}
