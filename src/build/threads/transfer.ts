import { DateTime, type Zone } from "luxon";
import { rememberedZone } from "../../zones/remembered-zone.ts";

/** A moment as plain data: between threads, only that can be sent. */
interface SentMoment {
  readonly [MOMENT]: readonly [milliseconds: number, zone: string];
}

/** No key of content: these hold letters, digits and hyphens. */
const MOMENT = "<moment>";

/** Content as it can be sent to another thread. What it names twice stays one thing. */
export function packed(value: unknown): unknown {
  return converted(value, (one) =>
    one instanceof DateTime
      ? ({ [MOMENT]: [one.toMillis(), one.zoneName ?? "UTC"] } satisfies SentMoment)
      : undefined,
  );
}

/** What was packed, as it was. */
export function unpacked(value: unknown): unknown {
  const zones = new Map<string, Zone | string>();
  const zoneOf = (name: string): Zone | string => {
    const zone = zones.get(name) ?? (name.includes("/") ? rememberedZone(name) : name);
    zones.set(name, zone);
    return zone;
  };
  return converted(value, (one) =>
    isMoment(one) ? DateTime.fromMillis(one[MOMENT][0], { zone: zoneOf(one[MOMENT][1]) }) : undefined,
  );
}

function isMoment(value: object): value is SentMoment {
  return MOMENT in value;
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
