import type { Room } from "../../model/program/locations.ts";
import type { Item } from "../../model/program/program.ts";

/** Items one after the other, or in several rooms at once. */
export type Block = { readonly kind: "serial"; readonly items: readonly Item[] } | ParallelBlock;

export interface ParallelBlock {
  readonly kind: "parallel";
  /** Those that are used, from one side to the other. */
  readonly rooms: readonly Room[];
  /** By start; those that start together in the order of their rooms. */
  readonly items: readonly Item[];
}

/**
 * A day's items by start. Items that overlap in time, directly or through others, and lie in several rooms become one
 * parallel block; an item without a room concerns everybody, and stands alone.
 * @param order of the rooms, from one side to the other
 */
export function blocksOf(items: readonly Item[], order: readonly Room[]): Block[] {
  const blocks: Block[] = [];
  let serial: Item[] = [];
  for (const group of overlapping(inOrder(items, order))) {
    const rooms = order.filter((room) => group.some((item) => item.room === room));
    if (rooms.length < 2) {
      serial.push(...group);
      continue;
    }
    if (serial.length > 0) blocks.push({ kind: "serial", items: serial });
    serial = [];
    blocks.push({ kind: "parallel", rooms, items: group });
  }
  return serial.length > 0 ? [...blocks, { kind: "serial", items: serial }] : blocks;
}

/** By start, then by room: what concerns everybody first. */
export function inOrder<Kind extends Item>(items: readonly Kind[], order: readonly Room[]): Kind[] {
  const placeOf = ({ room }: Item): number => (room === undefined ? -1 : order.indexOf(room));
  return items.toSorted((a, b) => +a.span.start - +b.span.start || placeOf(a) - placeOf(b));
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
