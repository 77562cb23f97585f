import { eventsOf, eventsOfDay, eventsOfSession, type PlacedItem } from "./events.ts";
import type { Program, Session } from "./program.ts";

/** A part of a program that somebody may want in a calendar of its own: never empty. */
export interface ProgramPart {
  readonly kind: "days" | "sessions" | "tracks" | "rooms";
  /** A date, or the id of a session, track or room. */
  readonly id: string;
  /** A date, or what the session, track or room is called. */
  readonly name: string;
  /** Where it is one: what it is called, if its organizers do not say. */
  readonly session?: Session | undefined;
  readonly events: readonly PlacedItem[];
}

export function programPartsOf(program: Program | undefined): ProgramPart[] {
  if (program === undefined) return [];
  const all = eventsOf(program);
  const days = program.days.map((day) => part("days", day.date, day.date, eventsOfDay(day)));
  const sessions = program.days.flatMap((day) =>
    day.items.flatMap((item) =>
      item.kind === "session"
        ? [
            {
              ...part("sessions", item.id, item.title?.plain ?? item.type, eventsOfSession(item, program)),
              session: item,
            },
          ]
        : [],
    ),
  );
  const tracks = program.tracks.map(({ id, name }) =>
    part(
      "tracks",
      id,
      name,
      all.filter(({ item }) => item.track?.id === id),
    ),
  );
  // Rooms that are not listed are named freely: two names may come down to one id, or to none.
  const rooms = [...new Map(program.rooms.map((room) => [room.id, room])).values()].map(({ id, name }) =>
    part(
      "rooms",
      id,
      name,
      all.filter(({ item }) => item.room?.id === id),
    ),
  );
  return [...days, ...sessions, ...tracks, ...rooms].filter(
    ({ id, events }) => id !== "" && events.length > 0,
  );
}

function part(
  kind: ProgramPart["kind"],
  id: string,
  name: string,
  events: readonly PlacedItem[],
): ProgramPart {
  return { kind, id, name, events };
}
