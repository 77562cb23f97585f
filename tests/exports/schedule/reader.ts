import { XmlDocument, XmlElement } from "libxml2-wasm";
import { DateTime } from "luxon";
import { EDITION_MAKERS } from "../../../src/exports/files.ts";
import type { RevisionOf } from "../../../src/model/revision.ts";
import type { Site } from "../../../src/model/site.ts";
import { contextOfFiles } from "../../made.ts";

const NOW = DateTime.utc(2026, 1, 1, 12);

export const NEW: RevisionOf = () => ({ sequence: 0, created: NOW, modified: NOW });

/** Every schedule of a site, by its path. */
export function schedulesOf(site: Site, revisionOf: RevisionOf = NEW): Map<string, string> {
  const files = site.editions.flatMap((edition) =>
    EDITION_MAKERS.schedule(edition, { ...contextOfFiles(edition, site.series), revisionOf }),
  );
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** What an app makes of an event. */
export type ReadEvent = Readonly<Record<string, unknown>>;

export interface ReadDay {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly (readonly [name: string, events: readonly ReadEvent[]])[];
}

export function readXml(text: string): ReadDay[] {
  using document = XmlDocument.fromString(text);
  return elementsIn(document.root, "day").map((day) => ({
    date: attributeOf(day, "date"),
    start: attributeOf(day, "start"),
    end: attributeOf(day, "end"),
    rooms: elementsIn(day, "room").map(
      (room) => [attributeOf(room, "name"), elementsIn(room, "event").map(readEvent)] as const,
    ),
  }));
}

function readEvent(event: XmlElement): ReadEvent {
  const own = elementsIn(event, "*").filter(({ name }) => name !== "persons" && name !== "links");
  return {
    guid: attributeOf(event, "guid"),
    id: Number(attributeOf(event, "id")),
    ...Object.fromEntries(own.map((element) => [element.name, element.content])),
    persons: elementsIn(event, "persons/person").map((person) => [
      attributeOf(person, "id"),
      attributeOf(person, "guid"),
      person.content,
    ]),
    links: elementsIn(event, "links/link").map((link) => [
      attributeOf(link, "href"),
      attributeOf(link, "type"),
      link.content,
    ]),
  };
}

function elementsIn(parent: XmlElement, path: string): XmlElement[] {
  return parent.find(path).filter((node) => node instanceof XmlElement);
}

function attributeOf(element: XmlElement, name: string): string {
  return element.attr(name)?.value ?? "";
}

interface JsonEvent {
  readonly persons: readonly { readonly id: number; readonly guid: string; readonly name: string }[];
  readonly links: readonly { readonly url: string; readonly type: string; readonly title: string }[];
}

/** The same from JSON; what only JSON has is left out. */
export function readJson(text: string): ReadDay[] {
  const { days } = JSON.parse(text).schedule.conference;
  return days.map(
    (day: { date: string; day_start: string; day_end: string; rooms: Record<string, JsonEvent[]> }) => ({
      date: day.date,
      start: day.day_start,
      end: day.day_end,
      rooms: Object.entries(day.rooms).map(([name, events]) => [
        name,
        events.map(({ persons, links, ...event }) => {
          const { end, ...rest } = { end: "", ...event };
          return {
            ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value ?? ""])),
            persons: persons.map(({ id, guid, name: person }) => [String(id), guid, person]),
            links: links.map(({ url, type, title }) => [url, type, title]),
          };
        }),
      ]),
    }),
  );
}

/** All events of the fixture's schedule, by title. */
export function eventsOf(site: Site, revisionOf: RevisionOf = NEW): Map<string, ReadEvent> {
  const days = readXml(schedulesOf(site, revisionOf).get("/2026/schedule.xml") ?? "");
  return new Map(
    days.flatMap(({ rooms }) =>
      rooms.flatMap(([, events]) => events.map((event) => [String(event.title), event])),
    ),
  );
}
