import type { CalendarEntry } from "./event.ts";
import { renderAround, text } from "./jcal.ts";
import type { TimeZones } from "./time-zones.ts";

/** The same for every version of the generator, so that an update changes no calendar. */
const PRODUCT = "-//Lectern//Lectern//EN";
/** How often a subscriber is to look for changes: the site is published at least once a day. */
const INTERVAL = "PT12H";

/**
 * A calendar (RFC 5545, RFC 7986) of at least one entry, with the rules of the zones that its entries need. It has no
 * METHOD: RFC 5546 §3.2.1 asks for an organizer of each entry then, and calendars would take it for an invitation.
 */
export function renderCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  timeZones: TimeZones,
): string {
  return renderAround(
    "vcalendar",
    [
      text("version", "2.0"),
      text("prodid", PRODUCT),
      text("calscale", "GREGORIAN"),
      text("name", name),
      text("x-wr-calname", name),
      ["refresh-interval", {}, "duration", INTERVAL],
      ["x-published-ttl", {}, "duration", INTERVAL],
    ],
    [...zonesOf(entries, timeZones), ...entries.map((entry) => entry.text)],
  );
}

function zonesOf(entries: readonly CalendarEntry[], timeZones: TimeZones): string[] {
  const years = new Map<string, Set<number>>();
  for (const { zone } of entries) {
    if (zone === undefined) continue;
    const own = years.get(zone.name) ?? new Set();
    years.set(zone.name, own.add(zone.from).add(zone.to));
  }
  return [...years].map(([zone, own]) => timeZones(zone, [...own].sort()));
}
