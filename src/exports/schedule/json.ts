import type { ScheduleEvent } from "./event.ts";
import type { Conference, Schedule, ScheduleDay } from "./schedule.ts";

const SCHEMA = "https://c3voc.de/schedule/schema.json";

/** @param address where the file is published */
export function scheduleJson({ version, baseUrl, conference, days }: Schedule, address: string): string {
  const schedule = {
    url: address,
    version,
    base_url: baseUrl,
    conference: conferenceValue(conference, days),
  };
  return `${JSON.stringify({ $schema: SCHEMA, generator: { name: "Lectern" }, schedule }, undefined, 1)}\n`;
}

function conferenceValue(conference: Conference, days: readonly ScheduleDay[]): object {
  const { title, acronym, start, end, timeslot, logo, url, timeZone, color, tracks, rooms } = conference;
  return {
    title,
    acronym,
    start,
    end,
    daysCount: days.length,
    timeslot_duration: timeslot,
    time_zone_name: zoneInSchema(timeZone),
    url,
    logo,
    colors: { primary: color },
    tracks,
    rooms,
    days: days.map(dayValue),
  };
}

/**
 * The schema knows zones by region and city, and UTC: an older name of a zone, such as US/Eastern, is told by its
 * present one. Where there is none, the offsets of the events have to do.
 */
function zoneInSchema(zone: string): string | undefined {
  const present = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  return [zone, present].find((name) => /^[A-Z][a-z]+\/[A-Z][a-z]+|^UTC$/.test(name));
}

function dayValue({ index, date, start, end, rooms }: ScheduleDay): object {
  return {
    index,
    date,
    day_start: start,
    day_end: end,
    rooms: Object.fromEntries(rooms.map(({ room, events }) => [room.name, events.map(eventValue)])),
  };
}

function eventValue(event: ScheduleEvent): object {
  return { ...event, subtitle: event.subtitle || null, track: event.track || null };
}
