import ICAL from "ical.js";
import { DateTime } from "luxon";
import { toldItems } from "../../../src/exports/calendar/told.ts";
import type { Site } from "../../../src/model/site.ts";
import { fingerprintsOf } from "../../../src/revisions/fingerprints.ts";
import { type Ledger, revisionsIn } from "../../../src/revisions/ledger.ts";
import { isToldAsGone, removedIn } from "../../../src/revisions/removed.ts";
import { revise } from "../../../src/revisions/revise.ts";
import { calendarFiles } from "../../made.ts";

export const NOW = DateTime.utc(2026, 1, 1, 12);

/** Every calendar of a site that is published for the first time, by its path. */
export function calendarsOf(site: Site): Map<string, string> {
  return publish(site).calendars;
}

export interface Published {
  readonly calendars: Map<string, string>;
  readonly ledger: Ledger;
}

/** Every calendar of a site that is published at a moment, after an earlier one. */
export function publish(site: Site, now: DateTime = NOW, previous?: Published): Published {
  const ledger = revise(previous?.ledger, fingerprintsOf(site), now, toldItems(site));
  const gone = removedIn(ledger, now).filter((item) => isToldAsGone(item, now));
  const files = calendarFiles(site, revisionsIn(ledger, now), gone);
  return { calendars: new Map(files.map(({ path, content }) => [path, content])), ledger };
}

/** What a calendar program makes of an event; moments in UTC, dates without a time. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly status: string;
  readonly location: string;
  readonly address: string;
  readonly categories: readonly string[];
  readonly sequence: number;
  readonly modified: string;
  readonly stamp: string;
  readonly description: string;
}

/** Reads a calendar with its own time zones only: none is known beforehand. */
export function readEvents(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents("vtimezone").map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const value = (name: string): unknown => component.getFirstPropertyValue(name);
    const moment = (name: string): string => {
      const property = component.getFirstProperty(name);
      const time = property?.getFirstValue();
      if (!(time instanceof ICAL.Time)) return "";
      if (time.isDate) return time.toString();
      const zone = zones.get(String(property?.getParameter("tzid") ?? ""));
      if (zone !== undefined) time.zone = zone;
      return new Date(time.toUnixTime() * 1000).toISOString().replace(".000", "");
    };
    return {
      uid: String(value("uid")),
      start: moment("dtstart"),
      end: moment("dtend"),
      title: String(value("summary")),
      status: String(value("status")),
      location: String(value("location") ?? ""),
      address: String(value("url")),
      categories: (component.getFirstProperty("categories")?.getValues() ?? []).map(String),
      sequence: Number(value("sequence")),
      modified: moment("last-modified"),
      stamp: moment("dtstamp"),
      description: String(value("description") ?? ""),
    };
  });
}

/** Lines as RFC 5545 §3.1 folds them, told apart without any library: names with parameters, and values as written. */
export function contentLines(text: string): [name: string, value: string][] {
  return text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);
}

/** A text value without its escapes (RFC 5545 §3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}
