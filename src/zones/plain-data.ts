import { DateTime, type Zone } from "luxon";
import { rememberedZone } from "./remembered-zone.ts";

/**
 * Content as plain data, for another thread and for a cache. Moments are no plain data, and what others hold already is not
 * to be copied: each leaves a gap, which is filled again at the other end.
 */
export interface Packed {
  /** A list of one: the content may be a gap itself. */
  readonly content: object;
  readonly gaps: readonly Gap[];
}

/** Where in a container something is missing: at a key, or in place of an element of a set. */
type Gap = readonly [container: object, key: unknown, filling: Moment | PlaceAmongGiven];

type Moment = readonly [milliseconds: number, zone: string];
type PlaceAmongGiven = number;

/**
 * What is named twice stays one thing.
 * @param given what leaves gaps, because whoever unpacks the content has it
 */
export function packed(content: unknown, given: readonly object[] = []): Packed {
  const gaps: Gap[] = [];
  const places = new Map<unknown, PlaceAmongGiven>(given.map((one, place) => [one, place]));
  const copies = new Map<object, object>();
  const copyOf = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null || one instanceof Uint8Array) return one;
    return copies.get(one) ?? newCopyOf(one);
  };
  const newCopyOf = (one: object): object => {
    const copy = emptyLike(one);
    copies.set(one, copy);
    for (const [key, own] of entriesOf(one)) {
      const filling = own instanceof DateTime ? momentOf(own) : places.get(own);
      if (filling === undefined) put(copy, key, copyOf(own));
      else {
        const gap = copy instanceof Set ? {} : undefined;
        put(copy, key, gap);
        gaps.push([copy, gap ?? key, filling]);
      }
    }
    return copy;
  };
  return { content: newCopyOf([content]), gaps };
}

/**
 * What was packed, as it was.
 * @param given in the order in which it was given then
 */
export function unpacked(
  { content, gaps }: Packed,
  given: readonly object[] = [],
  zones = zonesOnce(),
): unknown {
  for (const [container, key, filling] of gaps)
    fill(container, key, typeof filling === "number" ? given[filling] : momentFrom(filling, zones));
  return (content as readonly unknown[])[0];
}

/** Zones by their names, which remember what they are asked. */
export function zonesOnce(): (name: string) => Zone | string {
  const zones = new Map<string, Zone | string>();
  return (name) => {
    const zone = zones.get(name) ?? (name.includes("/") ? rememberedZone(name) : name);
    zones.set(name, zone);
    return zone;
  };
}

function momentOf(moment: DateTime): Moment {
  return [moment.toMillis(), moment.zoneName ?? "UTC"];
}

function momentFrom([milliseconds, name]: Moment, zoneOf: (name: string) => Zone | string): DateTime {
  return DateTime.fromMillis(milliseconds, { zone: zoneOf(name) });
}

function emptyLike(one: object): object {
  if (one instanceof Set) return new Set();
  if (one instanceof Map) return new Map();
  return Array.isArray(one) ? [] : {};
}

function entriesOf(one: object): Iterable<readonly [key: unknown, value: unknown]> {
  if (one instanceof Set || one instanceof Map || Array.isArray(one)) return one.entries();
  return Object.entries(one);
}

function put(container: object, key: unknown, value: unknown): void {
  if (container instanceof Set) container.add(value);
  else if (container instanceof Map) container.set(key, value);
  else (container as Record<string, unknown>)[key as string] = value;
}

/** The elements of a set stay in their order. */
function fill(container: object, key: unknown, value: unknown): void {
  if (container instanceof Set) {
    const elements = [...container];
    container.clear();
    for (const element of elements) container.add(element === key ? value : element);
  } else put(container, key, value);
}
