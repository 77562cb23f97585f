import ICAL from "ical.js";

/** iCalendar as plain data (jCal, RFC 7265): name, parameters, type, values. */
export type JcalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: "text" | "date" | "date-time" | "duration" | "integer" | "recur" | "uri" | "utc-offset",
  ...values: readonly (string | number | JcalRecurrence)[],
];

/** A rule of recurrence by the names of its parts (RFC 5545 §3.3.10). */
export type JcalRecurrence = Readonly<Record<string, string | number | readonly number[]>>;

export type JcalComponent = readonly [
  name: string,
  properties: readonly JcalProperty[],
  components: readonly JcalComponent[],
];

/** Properties of RFC 7986, and the ones that calendars understood before it: the library knows RFC 5545. */
const { icalendar } = ICAL.design;
const DESIGN = {
  ...icalendar,
  property: {
    ...icalendar.property,
    name: { defaultType: "text" },
    "x-wr-calname": { defaultType: "text" },
    "x-published-ttl": { defaultType: "duration" },
  },
};

/** The library counts 75 octets without the space that a folded line begins with (RFC 5545 §3.1). */
ICAL.foldLength = 74;

/** A component as iCalendar text, line break included (RFC 5545). */
export function renderComponent(component: JcalComponent): string {
  return `${ICAL.stringify.component([...component], DESIGN)}\r\n`;
}

/** A component around others that are text already: an entry is rendered once, and stands in several calendars. */
export function renderAround(
  name: string,
  properties: readonly JcalProperty[],
  components: readonly string[],
): string {
  const frame = renderComponent([name, properties, []]);
  const last = frame.lastIndexOf("\r\n", frame.length - 3) + 2;
  return frame.slice(0, last) + components.join("") + frame.slice(last);
}

export function text(name: string, value: string): JcalProperty {
  return [name, {}, "text", cleanText(value)];
}

/** No control characters (RFC 5545 §3.1), every kind of line break as one. */
export function cleanText(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""));
}
