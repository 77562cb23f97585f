import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import { minutesBetween } from "../program/times.ts";

/** A schedule in the shape of `schedule.json`, whichever of the formats it came in. */
export interface RawSchedule {
  readonly isOwn: boolean;
  readonly baseUrl: string;
  readonly zone: string;
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  readonly days: readonly RawDay[];
}

export interface RawDay {
  readonly date: string;
  readonly place: string;
  readonly events: readonly { readonly room: string; readonly place: string; readonly event: JsonMapping }[];
}

/** Undefined for JSON that is no schedule. */
export function scheduleInJson(json: unknown): RawSchedule | undefined {
  if (!isMapping(json)) return undefined;
  const schedule = isMapping(json.schedule) ? json.schedule : json;
  const conference = isMapping(schedule.conference) ? schedule.conference : schedule;
  const days = mappingsOf(conference.days ?? schedule.days);
  if (Array.isArray(schedule.events)) return flatSchedule(schedule, conference, days);
  if (!days.some((day) => isMapping(day.rooms) || Array.isArray(day.rooms))) return undefined;
  return {
    isOwn: isMapping(json.generator) && json.generator.name === "Lectern",
    baseUrl: firstText(schedule, "base_url") || firstText(conference, "base_url"),
    zone: firstText(conference, "time_zone_name", "timezone"),
    rooms: mappingsOf(conference.rooms).map(({ name }) => inOneLanguage(name)),
    tracks: listOf(conference.tracks).map((track) =>
      isMapping(track) ? inOneLanguage(track.name) : textOf(track),
    ),
    days: days.map((day, index) => {
      const place = `day ${textOf(day.index) || index + 1}`;
      return { date: textOf(day.date), place, events: eventsIn(day.rooms, place) };
    }),
  };
}

/** The second version of c3voc's schema has one list of events, each with its room, and names tracks by their slugs. */
function flatSchedule(
  schedule: JsonMapping,
  conference: JsonMapping,
  days: readonly JsonMapping[],
): RawSchedule {
  const tracks = mappingsOf(conference.tracks);
  const trackNames = new Map(tracks.map(({ slug, name }) => [textOf(slug), inOneLanguage(name)]));
  const events = mappingsOf(schedule.events).map((event, index) => {
    const { track } = event;
    const slug = textOf(isMapping(track) ? track.slug : track);
    const [start, end] = [textOf(event.start), textOf(event.end)];
    return {
      day: textOf(days.find((day) => isWithin(start, textOf(day.start), textOf(day.end)))?.date),
      room: isMapping(event.room) ? inOneLanguage(event.room.name) : textOf(event.room),
      place: `event ${index + 1}`,
      event: {
        ...event,
        date: start,
        duration: String(minutesBetween(start, end) ?? textOf(event.duration)),
        room: isMapping(event.room) ? event.room.name : event.room,
        track: trackNames.get(slug) ?? slug,
        persons: event.persons ?? event.participants,
      },
    };
  });
  return {
    isOwn: false,
    baseUrl: firstText(schedule, "base_url"),
    zone: firstText(conference, "time_zone_name", "timezone"),
    rooms: mappingsOf(conference.rooms).map(({ name }) => inOneLanguage(name)),
    tracks: [...trackNames.values()],
    days: [...new Set(events.map(({ day }) => day))].map((date) => ({
      date,
      place: date,
      events: events.filter(({ day }) => day === date),
    })),
  };
}

function isWithin(moment: string, start: string, end: string): boolean {
  const [from, until] = [minutesBetween(start, moment), minutesBetween(moment, end)];
  return from !== undefined && until !== undefined && from >= 0 && until > 0;
}

function eventsIn(rooms: unknown, place: string): RawDay["events"] {
  const named = isMapping(rooms)
    ? Object.entries(rooms)
    : mappingsOf(rooms).map((room) => [inOneLanguage(room.name), room.events] as const);
  return named.flatMap(([room, events]) =>
    listOf(events).flatMap((event, index) =>
      isMapping(event) ? [{ room, place: `${place}, ${room}, event ${index + 1}`, event }] : [],
    ),
  );
}

/** A text, or the English one of several languages, or else the first. */
export function inOneLanguage(value: unknown): string {
  if (!isMapping(value)) return textOf(value);
  return firstText(value, "en", ...Object.keys(value));
}
