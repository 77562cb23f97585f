/** A part of a calendar as it was written, and what its lines say once they are unfolded (RFC 5545 §3.1). */
interface Component {
  readonly name: string;
  readonly lines: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
}

/** A published calendar with only those entries whose URL is among `urls`. What is kept, is kept as it was written. */
export function selectEvents(calendar: string, urls: ReadonlySet<string>): string {
  return written(
    calendar,
    (component) => component.name !== "VEVENT" || urls.has(propertyOf(component, "URL")),
  );
}

/** The addresses that a calendar has entries for. */
export function urlsIn(calendar: string): Set<string> {
  return new Set(componentsOf(calendar).parts.map((part) => propertyOf(part, "URL")));
}

/** A calendar with the entries of others, and the zones that these need. */
export function joinCalendars(calendar: string, others: readonly string[]): string {
  const { parts } = componentsOf(calendar);
  const keyOf = (part: Component): string =>
    `${part.name} ${propertyOf(part, "UID")} ${propertyOf(part, "TZID")} ${propertyOf(part, "RECURRENCE-ID")}`;
  const keys = new Set(parts.map(keyOf));
  const added = others.flatMap((other) => componentsOf(other).parts).filter((part) => !keys.has(keyOf(part)));
  return written(calendar, () => true, added);
}

function written(calendar: string, isKept: (part: Component) => boolean, added: readonly Component[] = []) {
  const { head, parts, foot } = componentsOf(calendar);
  const zonesFirst = [...parts.filter(isKept), ...added].toSorted((a, b) => rankOf(a) - rankOf(b));
  return [...head, ...zonesFirst.flatMap(({ lines }) => lines), ...foot, ""].join("\r\n");
}

function rankOf({ name }: Component): number {
  return name === "VTIMEZONE" ? 0 : 1;
}

function propertyOf({ properties }: Component, name: string): string {
  return properties.get(name) ?? "";
}

function componentsOf(calendar: string): { head: string[]; parts: Component[]; foot: string[] } {
  const [head, foot]: [string[], string[]] = [[], []];
  const parts: Component[] = [];
  let open: string[] = [];
  for (const line of calendar.split(/\r?\n/).filter(Boolean)) {
    const name = /^BEGIN:(?!VCALENDAR)(.*)/i.exec(open[0] ?? line)?.[1];
    if (name === undefined) {
      (/^END:VCALENDAR/i.test(line) ? foot : head).push(line);
      continue;
    }
    open.push(line);
    if (line.toUpperCase() !== `END:${name.toUpperCase()}`) continue;
    parts.push({ name: name.toUpperCase(), lines: open, properties: propertiesOf(open) });
    open = [];
  }
  return { head, parts, foot };
}

/** The component's own; those of parts within it, such as alarms, have no URL, UID or TZID that we ask for. */
function propertiesOf(lines: readonly string[]): Map<string, string> {
  const unfolded = lines.join("\n").replace(/\n[ \t]/g, "");
  const properties = new Map<string, string>();
  for (const line of unfolded.split("\n")) {
    const [, name = "", value = ""] = /^([\w-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line) ?? [];
    if (!properties.has(name.toUpperCase())) properties.set(name.toUpperCase(), value);
  }
  return properties;
}
