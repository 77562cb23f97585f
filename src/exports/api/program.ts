import type * as z from "zod";
import type { Edition } from "../../model/edition.ts";
import type {
  Ceremony,
  Item,
  Occurrence,
  Program,
  Resources,
  SessionItem,
  Talk,
} from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import { isBreakType } from "../../model/vocabulary.ts";
import { addressOf, pathOfProgram, pathOfSession, pathOfTalk } from "../../urls.ts";
import { instantOf } from "../../wording/times.ts";
import { addressIn, linksData } from "./addresses.ts";
import { participantData, participantsData } from "./participants.ts";
import type { ceremonySchema, programSchema, sessionSchema, talkSchema } from "./schema/program.ts";

type ProgramData = z.input<typeof programSchema>;
type SessionData = z.input<typeof sessionSchema>;
type SessionItemData = SessionData["items"][number];
type PresentedData = z.input<typeof talkSchema> | z.input<typeof ceremonySchema>;
type DayItemData = ProgramData["days"][number]["items"][number];

export function programData(program: Program, edition: Edition, series: Series): ProgramData {
  const { status, tracks, rooms, days } = program;
  return {
    status,
    page: addressOf(series, pathOfProgram(edition)),
    tracks: tracks.map(({ id, name }) => ({ id, name })),
    rooms: rooms.map(({ id, name, stream, url, floor, isShared }) => ({
      id,
      name,
      stream: addressIn(series, stream),
      url: addressIn(series, url),
      floor,
      isShared,
    })),
    days: days.map(({ date, title, venue, items }) => ({
      date,
      title: title?.plain,
      venue,
      items: items.map((item) => itemData(item, edition, series)),
    })),
  };
}

function itemData(item: Item, edition: Edition, series: Series): DayItemData {
  if (item.kind !== "session") return sessionItemData(item, edition, series);
  const { type, id, title, chairs, organizers } = item;
  if (isBreakType(type)) {
    const inside = item.items.flatMap((inner) =>
      inner.kind === "break" ? [] : [presentedData(inner, edition, series)],
    );
    return { type, title: title?.plain, ...scheduledData(item, series), items: inside };
  }
  return {
    type,
    id,
    title: title?.plain ?? "",
    page: addressOf(series, pathOfSession(edition, item)),
    chairs: participantsData(chairs),
    organizers: participantsData(organizers),
    ...scheduledData(item, series),
    items: item.items.map((inner) => sessionItemData(inner, edition, series)),
  };
}

function sessionItemData(item: SessionItem, edition: Edition, series: Series): SessionItemData {
  if (item.kind !== "break") return presentedData(item, edition, series);
  return { type: item.type, title: item.title?.plain, ...scheduledData(item, series) };
}

function presentedData(item: Talk | Ceremony, edition: Edition, series: Series): PresentedData {
  if (item.kind === "talk") return talkData(item, edition, series);
  return {
    type: item.type,
    title: item.title?.plain,
    isTimed: item.isTimed,
    speakers: participantsData(item.speakers),
    ...scheduledData(item, series),
    ...materialData(item, series),
  };
}

function talkData(talk: Talk, edition: Edition, series: Series): z.input<typeof talkSchema> {
  const {
    type,
    id,
    title,
    subtitle,
    language,
    isTimed,
    speakers,
    chairs,
    moderator,
    panelists,
    paper,
    abstract,
  } = talk;
  return {
    type,
    id,
    title: title?.plain,
    page: addressOf(series, pathOfTalk(edition, talk)),
    subtitle: subtitle?.plain,
    language,
    isTimed,
    speakers: participantsData(speakers),
    chairs: participantsData(chairs),
    moderator: moderator && participantData(moderator),
    panelists: participantsData(panelists),
    paper: paper?.id,
    abstract,
    ...scheduledData(talk, series),
    ...materialData(talk, series),
  };
}

function scheduledData(
  { span, isOpen, times, room, place, track, text, url, isCancelled }: Item,
  series: Series,
) {
  return {
    start: instantOf(span.start),
    end: instantOf(span.end),
    isOpen,
    ...(times.length === 0 ? {} : { times: times.map(occurrenceData) }),
    room: room?.id,
    place,
    track: track?.id,
    text,
    url: addressIn(series, url),
    cancelled: isCancelled,
  };
}

function occurrenceData({ date, span, isOpen }: Occurrence) {
  return { date, start: instantOf(span.start), end: instantOf(span.end), isOpen };
}

function materialData({ slides, video, recordingOffset, links }: Resources, series: Series) {
  return {
    slides: addressIn(series, slides),
    video: addressIn(series, video),
    recordingOffset,
    links: linksData(links, series),
  };
}
