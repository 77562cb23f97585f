import { renderXml, type XmlElement } from "../../xml.ts";
import type { ScheduleEvent } from "./event.ts";
import type { Conference, Schedule, ScheduleDay } from "./schedule.ts";

/** @param address where the file is published */
export function scheduleXml({ version, baseUrl, conference, days }: Schedule, address: string): string {
  return renderXml({
    name: "schedule",
    children: [
      { name: "generator", attributes: { name: "Lectern" } },
      element("url", address),
      element("version", version),
      conferenceElement(conference, baseUrl, days.length),
      ...days.map(dayElement),
    ],
  });
}

function conferenceElement(conference: Conference, baseUrl: string, days: number): XmlElement {
  const { title, acronym, start, end, timeslot, logo, url, timeZone, color, tracks } = conference;
  return {
    name: "conference",
    children: [
      element("title", title),
      element("acronym", acronym),
      element("start", start),
      element("end", end),
      element("days", String(days)),
      element("timeslot_duration", timeslot),
      element("base_url", baseUrl),
      element("logo", logo),
      element("url", url),
      element("time_zone_name", timeZone),
      { name: "color", attributes: { primary: color } },
      ...tracks.map(({ name, slug, color: own }) => ({
        name: "track",
        attributes: { name, slug, color: own },
      })),
    ],
  };
}

function dayElement({ index, date, start, end, rooms }: ScheduleDay): XmlElement {
  return {
    name: "day",
    attributes: { index, date, start, end },
    children: rooms.map(({ room, events }) => ({
      name: "room",
      attributes: { name: room.name, guid: room.guid },
      children: events.map(eventElement),
    })),
  };
}

function eventElement(event: ScheduleEvent): XmlElement {
  return {
    name: "event",
    attributes: { guid: event.guid, id: event.id },
    children: [
      element("date", event.date),
      element("start", event.start),
      element("duration", event.duration),
      element("room", event.room),
      element("slug", event.slug),
      element("url", event.url),
      element("title", event.title),
      element("subtitle", event.subtitle),
      element("track", event.track),
      element("type", event.type),
      element("language", event.language),
      element("abstract", event.abstract),
      element("description", event.description),
      {
        name: "persons",
        children: event.persons.map(({ id, guid, name }) => element("person", name, { id, guid })),
      },
      {
        name: "links",
        children: event.links.map(({ url, title, type }) => element("link", title, { href: url, type })),
      },
    ],
  };
}

function element(name: string, text: string, attributes: XmlElement["attributes"] = {}): XmlElement {
  return { name, attributes, children: text === "" ? [] : [text] };
}
