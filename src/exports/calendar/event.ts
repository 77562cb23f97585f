import type { DateTime } from "luxon";
import type { Revision } from "../../model/revision.ts";
import type { PlainDate, Span } from "../../model/time.ts";
import { momentOf } from "../../revisions/revise.ts";
import { cleanText, type JcalProperty, renderComponent, text } from "./jcal.ts";

/** What a calendar tells of one thing. */
export interface CalendarEvent {
  readonly title: string;
  readonly when: When;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Empty where it is not known. */
  readonly location: string;
  readonly description: string;
  /** In full. */
  readonly address: string;
  readonly categories: readonly string[];
}

/** Hours in a zone, a period in UTC, whole days from the first to the one after the last, or one moment. */
export type When =
  | { readonly kind: "hours"; readonly span: Span; readonly zone: string; readonly isOpen: boolean }
  | { readonly kind: "period"; readonly span: Span }
  | { readonly kind: "days"; readonly first: PlainDate; readonly after: PlainDate }
  | { readonly kind: "moment"; readonly moment: DateTime };

/** An event as iCalendar text, and what it asks of the calendar around it. */
export interface CalendarEntry {
  readonly text: string;
  /** The zone whose rules it needs, and the years. */
  readonly zone?: { readonly name: string; readonly from: number; readonly to: number } | undefined;
}

export function calendarEntry(event: CalendarEvent, uid: string, revision: Revision): CalendarEntry {
  const { title, when, status, location, description, address, categories } = event;
  const { sequence, created, modified } = revision;
  const zone = zoneOf(when);
  const properties: JcalProperty[] = [
    text("uid", uid),
    // Without a METHOD, the moment of the last change (RFC 5545 §3.8.7.2): the same content is the same bytes.
    ["dtstamp", {}, "date-time", momentOf(modified)],
    ["created", {}, "date-time", momentOf(created)],
    ["last-modified", {}, "date-time", momentOf(modified)],
    ["sequence", {}, "integer", sequence],
    ...momentsOf(when, zone),
    text("summary", title),
    ...(location === "" ? [] : [text("location", location)]),
    ...(description === "" ? [] : [text("description", description)]),
    ["url", {}, "uri", address],
    ...(categories.length === 0 ? [] : [["categories", {}, "text", ...categories.map(cleanText)] as const]),
    text("status", status),
    text("transp", when.kind === "hours" && status !== "CANCELLED" ? "OPAQUE" : "TRANSPARENT"),
  ];
  return { text: renderComponent(["vevent", properties, []]), zone };
}

function momentsOf(when: When, local: CalendarEntry["zone"]): JcalProperty[] {
  switch (when.kind) {
    case "hours":
    case "period": {
      const { start, end } = when.span;
      // Without an end, an event ends when it starts (RFC 5545 §3.6.1).
      if (when.kind === "hours" && when.isOpen)
        return [local === undefined ? utcTime("dtstart", start) : localTime("dtstart", start, local.name)];
      return local === undefined
        ? [utcTime("dtstart", start), utcTime("dtend", end)]
        : [localTime("dtstart", start, local.name), localTime("dtend", end, local.name)];
    }
    case "days":
      return [
        ["dtstart", {}, "date", when.first],
        ["dtend", {}, "date", when.after],
      ];
    case "moment":
      // Without an end, an event ends when it starts (RFC 5545 §3.6.1).
      return [utcTime("dtstart", when.moment)];
  }
}

/** Of a time of day that comes twice, RFC 5545 §3.3.5 means the first, and some programs the second: UTC is clear. */
function zoneOf(when: When): CalendarEntry["zone"] {
  if (when.kind !== "hours" || when.zone === "UTC") return undefined;
  const { start, end } = when.span;
  if (comesTwice(start) || comesTwice(end)) return undefined;
  return { name: when.zone, from: start.year, to: end.year };
}

/** Longer than clocks are put back, in milliseconds. */
const NEAR = 3 * 3_600_000;

function comesTwice(moment: DateTime): boolean {
  const { zone, offset } = moment;
  return [-NEAR, NEAR].some((distance) => {
    const other = zone.offset(+moment + distance);
    return other !== offset && zone.offset(+moment + (offset - other) * 60_000) === other;
  });
}

function localTime(name: string, moment: DateTime, zone: string): JcalProperty {
  return [name, { tzid: zone }, "date-time", moment.toFormat("yyyy-MM-dd'T'HH:mm:ss")];
}

function utcTime(name: string, moment: DateTime): JcalProperty {
  return [name, {}, "date-time", momentOf(moment)];
}
