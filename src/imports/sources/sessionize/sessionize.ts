import { cleanLine, cleanTitle } from "../../clean/text.ts";
import type { Imported, LeftOut, Remark, Source, SourceFile } from "../../record.ts";
import { isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import { programEntries } from "../program/program-entries.ts";
import type { RawEvent } from "../program/raw-event.ts";
import { minutesBetween, placedTime, zoneOfOffsets } from "../program/times.ts";
import { zoneOfOffsetsOnly } from "../program/zone-remarks.ts";
import { categoriesOf, kindOf } from "./categories.ts";
import { partsOf } from "./parts.ts";
import { speakerOf } from "./speakers.ts";

/** The views of Sessionize's interface: All, GridSmart, Sessions, Speakers. */
export const sessionize: Source = {
  name: "sessionize",
  title: "Sessionize",
  recognize(files) {
    const parts = files.map(({ json }) => partsOf(json));
    if (parts.some(({ sessions }) => sessions.length > 0)) return "sure";
    return parts.some(({ speakers }) => speakers.length > 0) ? "maybe" : undefined;
  },
  read: readSessionize,
};

function readSessionize(files: readonly SourceFile[]): Imported {
  const parts = files.map(({ json }) => partsOf(json));
  const leftOut: LeftOut[] = [];
  const sessions = new Map<
    string,
    { readonly session: JsonMapping; readonly room: string; readonly place: string }
  >();
  for (const [index, { session, room }] of parts.flatMap((part) => part.sessions).entries()) {
    const id = textOf(session.id);
    // The grid has a plenum session in every room.
    const key = `${id} ${textOf(session.startsAt)}`;
    if (!sessions.has(key)) sessions.set(key, { session, room, place: `sessions[${index}]` });
  }
  const speakers = new Map(
    parts.flatMap((part) => part.speakers).map((speaker) => [textOf(speaker.id), speaker]),
  );
  const rooms = new Map(
    parts.flatMap((part) => part.rooms).map((room) => [textOf(room.id), textOf(room.name)]),
  );
  const categories = categoriesOf(parts.flatMap((part) => part.categories));
  const events: RawEvent[] = [];
  for (const { session, room, place } of sessions.values()) {
    const title = cleanTitle(textOf(session.title));
    const reason = refusalOf(session);
    const time = placedTime("", textOf(session.startsAt), "", undefined);
    if (reason !== undefined || time === undefined) {
      leftOut.push({
        place,
        what: reason === undefined ? title || "a session" : `session ${textOf(session.id)}`,
        reason: reason ?? "has no day and time",
      });
      continue;
    }
    const isPlenum = session.isPlenumSession === true;
    const isService = session.isServiceSession === true;
    const words = isPlenum && isService ? "" : room || (rooms.get(textOf(session.roomId)) ?? "");
    events.push({
      place,
      ...time,
      id: textOf(session.id),
      minutes: minutesBetween(textOf(session.startsAt), textOf(session.endsAt)),
      ...kindOf(session, categories, title),
      title,
      room: words,
      abstract: textOf(session.description),
      people: mappingsOf(
        listOf(session.speakers).map((one) =>
          isMapping(one)
            ? { ...one, ...speakers.get(textOf(one.id)) }
            : (speakers.get(textOf(one)) ?? { fullName: "" }),
        ),
      ).map(speakerOf),
      links: [
        { url: textOf(session.recordingUrl), label: "", kind: "video" },
        { url: textOf(session.liveUrl), label: "Live" },
      ].filter(({ url }) => url !== ""),
    });
  }
  const zone = zoneOfOffsets([...sessions.values()].map(({ session }) => textOf(session.startsAt)));
  const program = programEntries({
    events,
    rooms: [...rooms.values()].filter((name) => events.some((one) => one.room === name)),
    tracks: [],
    timezone: events.length > 0 ? (zone ?? "UTC") : undefined,
  });
  const people = events.length > 0 ? [] : parts.flatMap((part) => part.speakers);
  const remarks: Remark[] = events.length === 0 ? [] : [zoneRemark(files[0]?.name ?? "", zone)];
  const unknown = [...speakers.values()].filter(
    (speaker) =>
      events.length > 0 &&
      !isNamed(
        speaker,
        [...sessions.values()].map(({ session }) => session),
      ),
  );
  return {
    source: "sessionize",
    entries: program.entries.length === 0 ? {} : { program: program.entries },
    files: program.files,
    leftOut: [
      ...leftOut,
      ...program.leftOut,
      ...unknown.map((speaker) => ({
        place: "speakers",
        what: cleanLine(speakerOf(speaker).name) || "a speaker",
        reason: "speaks in no session",
      })),
      ...people.map((speaker, index) => ({
        place: `speakers[${index}]`,
        what: cleanLine(speakerOf(speaker).name) || "a speaker",
        reason: "has no sessions: import this together with the view All",
      })),
    ],
    remarks: [...remarks, ...program.remarks],
  };
}

function zoneRemark(place: string, zone: string | undefined): Remark {
  if (zone === undefined)
    return {
      place,
      text: "The times are those of the place, whose zone Sessionize does not name: UTC was taken. Write the zone as timezone in edition.yaml, such as Europe/Berlin.",
      isDecision: true,
      zoneFrom: "nothing",
    };
  if (zone !== "UTC") return zoneOfOffsetsOnly(place, zone);
  return {
    place,
    text: "The times are in UTC, as Sessionize was told to give them: let it give local times, and import them again, if the pages are to show those.",
  };
}

/** Why a session is not in the program; accepted ones say so, or nothing. */
function refusalOf({ status }: JsonMapping): string | undefined {
  const word = textOf(status);
  if (/^(?:declined|rejected|withdrawn|cancell?ed|deleted)$/i.test(word)) return `is ${word.toLowerCase()}`;
  return /^(?:|accepted|confirmed|published)$/i.test(word) ? undefined : "is not accepted";
}

function isNamed(speaker: JsonMapping, sessions: readonly JsonMapping[]): boolean {
  const id = textOf(speaker.id);
  return sessions.some((session) =>
    listOf(session.speakers).some((one) => (isMapping(one) ? textOf(one.id) : textOf(one)) === id),
  );
}
