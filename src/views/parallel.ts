import type { Item, Room } from "../model/program.ts";

/** Items one after the other, or rooms side by side. */
export type Block =
  | { readonly kind: "serial"; readonly items: readonly Item[] }
  | {
      readonly kind: "parallel";
      readonly rooms: readonly { readonly room: Room; readonly items: readonly Item[] }[];
    };

/**
 * A day's items by start. Items that overlap in time, directly or through others, and lie in several rooms become one
 * block of rooms side by side; an item without a room concerns everybody, and stands alone.
 * @param order of the rooms, from one side to the other
 */
export function blocksOf(items: readonly Item[], order: readonly Room[]): Block[] {
  const sorted = items.toSorted((a, b) => +a.span.start - +b.span.start);
  const blocks: Block[] = [];
  let serial: Item[] = [];
  for (const group of overlapping(sorted)) {
    const rooms = roomsOf(group, order);
    if (rooms.length < 2) {
      serial.push(...group);
      continue;
    }
    if (serial.length > 0) blocks.push({ kind: "serial", items: serial });
    serial = [];
    blocks.push({ kind: "parallel", rooms });
  }
  return serial.length > 0 ? [...blocks, { kind: "serial", items: serial }] : blocks;
}

function overlapping(sorted: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of sorted) {
    const group = groups.at(-1);
    const canJoin = item.room !== undefined && group?.every(({ room }) => room !== undefined) === true;
    if (group !== undefined && canJoin && +item.span.start < end) {
      group.push(item);
      end = Math.max(end, +item.span.end);
    } else {
      groups.push([item]);
      end = +item.span.end;
    }
  }
  return groups;
}

function roomsOf(items: readonly Item[], order: readonly Room[]): { room: Room; items: Item[] }[] {
  return order
    .map((room) => ({ room, items: items.filter((item) => item.room === room) }))
    .filter((column) => column.items.length > 0);
}
