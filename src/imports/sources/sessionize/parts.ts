import { isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";

export interface Parts {
  readonly sessions: readonly { readonly session: JsonMapping; readonly room: string }[];
  readonly speakers: readonly JsonMapping[];
  readonly categories: readonly JsonMapping[];
  readonly rooms: readonly JsonMapping[];
}

/** The parts of an answer, whichever view it is. */
export function partsOf(json: unknown): Parts {
  const all = isMapping(json) ? [json] : mappingsOf(json);
  const sessions = all.flatMap((part) => [
    // All, and a group of the view of sessions.
    ...mappingsOf(listOf(part.sessions))
      .filter(isSession)
      .map((session) => ({ session, room: textOf(session.room) })),
    // A day of the grid.
    ...mappingsOf(listOf(part.rooms)).flatMap((room) =>
      mappingsOf(listOf(room.sessions))
        .filter(isSession)
        .map((session) => ({ session, room: textOf(session.room) || textOf(room.name) })),
    ),
  ]);
  const listed = all.flatMap((part) => mappingsOf(listOf(part.speakers)));
  const bare = Array.isArray(json) ? all : [];
  return {
    sessions,
    speakers: [...listed, ...bare].filter(
      (one) => "fullName" in one && ("tagLine" in one || "bio" in one || "firstName" in one),
    ),
    categories: all.flatMap((part) => mappingsOf(listOf(part.categories))),
    rooms: all.flatMap((part) => mappingsOf(listOf(part.rooms))),
  };
}

function isSession(entry: JsonMapping): boolean {
  return "startsAt" in entry || "isServiceSession" in entry;
}
