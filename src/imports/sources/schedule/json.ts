import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";

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
