import { DateTime, type Zone } from "luxon";
import { rememberedZone } from "./remembered-zone.ts";

/** A moment as plain data: between threads, and in a cache, there is nothing else. */
interface PackedMoment {
  readonly [MOMENT]: readonly [milliseconds: number, zone: string];
}

/** What is not packed, by its place among what is given. */
interface Given {
  readonly [GIVEN]: number;
}

/** No keys of content: these hold letters, digits and hyphens. */
const [MOMENT, GIVEN] = ["<moment>", "<given>"] as const;

/**
 * Content as plain data. What it names twice stays one thing.
 * @param given what it names, and whoever unpacks it has already
 */
export function packed(value: unknown, given: readonly object[] = []): unknown {
  const places = new Map(given.map((one, place) => [one, place]));
  return converted(value, (one) => {
    const place = places.get(one);
    if (place !== undefined) return { [GIVEN]: place } satisfies Given;
    if (!(one instanceof DateTime)) return undefined;
    return { [MOMENT]: [one.toMillis(), one.zoneName ?? "UTC"] } satisfies PackedMoment;
  });
}

/**
 * What was packed, as it was.
 * @param given in the order in which it was given then
 */
export function unpacked(value: unknown, given: readonly object[] = []): unknown {
  const zones = new Map<string, Zone | string>();
  const zoneOf = (name: string): Zone | string => {
    const zone = zones.get(name) ?? (name.includes("/") ? rememberedZone(name) : name);
    zones.set(name, zone);
    return zone;
  };
  return converted(value, (one) => {
    if (isGiven(one)) return given[one[GIVEN]];
    return isMoment(one) ? DateTime.fromMillis(one[MOMENT][0], { zone: zoneOf(one[MOMENT][1]) }) : undefined;
  });
}

function isMoment(value: object): value is PackedMoment {
  return MOMENT in value;
}

function isGiven(value: object): value is Given {
  return GIVEN in value;
}

/** @param instead what stands for an object; undefined for one that is taken as it is, with all that it holds */
function converted(value: unknown, instead: (one: object) => object | undefined): unknown {
  const known = new Map<object, unknown>();
  const visit = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null || one instanceof Uint8Array) return one;
    if (known.has(one)) return known.get(one);
    const made = instead(one) ?? visitWithin(one);
    known.set(one, made);
    return made;
  };
  const visitWithin = (one: object): object => {
    if (Array.isArray(one)) return one.map(visit);
    if (one instanceof Set) return new Set([...one].map(visit));
    if (one instanceof Map) return new Map([...one].map(([key, own]) => [visit(key), visit(own)]));
    return Object.fromEntries(Object.entries(one).map(([key, own]) => [key, visit(own)]));
  };
  return visit(value);
}
