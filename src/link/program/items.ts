import type { Paper } from "../../model/paper.ts";
import type { Room, Track } from "../../model/program/locations.ts";
import type { Resources, Scheduled, SessionItem, Talk } from "../../model/program/program.ts";
import type { Title } from "../../model/text.ts";
import type { PlainDate, Span } from "../../model/time.ts";
import {
  holdsItems,
  type ItemEntry,
  isOnPaperAlone,
  type SessionItemEntry,
} from "../../parse/files/program.ts";
import { namedIn, type Speakers } from "../../parse/person.ts";
import { isToBeAnnounced } from "../../parse/to-be-announced.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { chooseFrom, quote } from "../../remedy.ts";
import { plainTitle, titleOf } from "../../titles/title.ts";
import { checkTexts } from "../texts/prose.ts";
import { linkLinks, referTo } from "../texts/references.ts";
import { findParticipants } from "./participants.ts";
import type { ProgramLinking } from "./program-linking.ts";
import { occurrencesOf } from "./repeats.ts";

/** What an item takes over from the session it stands in. */
export interface Surroundings {
  readonly room?: Room | undefined;
  readonly track?: Track | undefined;
}

type TalkEntry = Extract<SessionItemEntry, { abstract?: unknown }>;
type PresentedEntry = Extract<SessionItemEntry, { links: unknown }>;

/** @param isTimed false for an item that shares the time of its session with others */
export function linkItem(
  entry: SessionItemEntry,
  span: Span,
  isTimed: boolean,
  date: PlainDate,
  place: Place,
  around: Surroundings,
  program: ProgramLinking,
): SessionItem {
  const common = linkScheduled(entry, span, date, place, around, program);
  switch (entry.type) {
    case "break":
    case "lunch":
    case "social":
    case "registration":
      if (holdsItems(entry)) {
        const message = `This ${entry.type} stands in a session, and cannot hold items.`;
        program.linking.report(place, message, "Put it beside the session, among the `items` of the day.");
      }
      return {
        kind: "break",
        type: entry.type,
        title: titled(entry.title, program.linking.language),
        ...common,
      };
    case "opening":
    case "closing":
    case "discussion": {
      const speakers = findParticipants(program.edition, namedIn(entry.speakers), program.linking);
      return {
        kind: "ceremony",
        type: entry.type,
        title: titled(entry.title, program.linking.language),
        isTimed,
        speakers,
        ...common,
        ...linkResources(entry, place, program),
      };
    }
    default: {
      const talk = linkTalk(entry, place, program);
      return {
        ...talk,
        isTimed,
        ...common,
        track: common.track ?? program.locations.listedTrack(talk.paper?.track),
        ...linkResources(entry, place, program),
      };
    }
  }
}

/** What every item of a program may have. */
export function linkScheduled(
  entry: SessionItemEntry | ItemEntry,
  span: Span,
  date: PlainDate,
  place: Place,
  around: Surroundings,
  program: ProgramLinking,
) {
  const { locations, linking } = program;
  const { place: where, text, url, cancelled } = entry;
  const { end } = entry.times?.[0] ?? entry;
  referTo(linking, place, { url });
  checkTexts(linking, place, { text });
  const room = locations.roomOf(entry.room, place) ?? (where === undefined ? around.room : undefined);
  const track = locations.trackOf(entry.track, place) ?? around.track;
  return {
    span,
    isOpen: end === "open",
    times: occurrencesOf(entry, span, date, place, program),
    room,
    track,
    place: where,
    text,
    url,
    isCancelled: cancelled,
  };
}

function linkResources(entry: PresentedEntry, place: Place, { linking }: ProgramLinking) {
  const { slides, video, recordingOffset, links } = entry;
  referTo(linking, place, { slides, video });
  return { slides, video, recordingOffset, links: linkLinks(linking, place, links) };
}

/** Stands in for a paper that was reported as missing: its talk lacks nothing else, and nothing is published. */
function unknownPaper(id: string): Paper {
  return {
    id,
    title: plainTitle(id),
    authors: [],
    keywords: [],
    awards: [],
    badges: [],
    funders: [],
    links: [],
  };
}

function titled(source: string | undefined, language: string): Title | undefined {
  return source === undefined ? undefined : titleOf(source, language);
}

type TalkItself = Omit<Talk, keyof Scheduled | keyof Resources | "isTimed">;

function linkTalk(
  entry: TalkEntry,
  place: Place,
  { edition, papers, sharedPapers, talkIds, linking }: ProgramLinking,
): TalkItself {
  const { report } = linking;
  const known = papers.find(({ id }) => id === entry.paper);
  const paper = known ?? (entry.paper === undefined ? undefined : unknownPaper(entry.paper));
  if (
    entry.paper !== undefined &&
    known === undefined &&
    !linking.isUnreadable(`editions/${edition}/papers.yaml`)
  ) {
    const remedy = chooseFrom(
      entry.paper,
      papers.map(({ id }) => id),
      "paper",
    );
    report(placeWithin(place, "paper"), `No paper of papers.yaml has the id ${quote(entry.paper)}.`, remedy);
  }
  if (entry.title === undefined && entry.paper === undefined) {
    report(place, "This talk has no title.", "Add `title`, or `title: tba` while it is not known.");
  }
  if (entry.type !== "activity" && (entry.speakers ?? entry.panelists ?? entry.paper) === undefined) {
    report(
      place,
      "This talk names no speakers.",
      "Add `speakers`, or `speakers: tba` while they are not known. What nobody presents, such as music, is `type: activity`.",
    );
  }
  checkTexts(linking, place, { abstract: entry.abstract });
  const language = entry.language ?? linking.language;
  const title =
    entry.title !== undefined && isToBeAnnounced(entry.title)
      ? undefined
      : (titled(entry.title, language) ?? paper?.title);
  const people = (references: Speakers | undefined) =>
    findParticipants(edition, namedIn(references), linking);
  return {
    kind: "talk",
    type: entry.type,
    id: talkIds.claim(entry, title?.source, place),
    title,
    subtitle: titled(entry.subtitle, language),
    language: entry.language,
    arePeopleUnknown: entry.speakers === "unknown" || entry.panelists === "unknown",
    chairs: people(entry.chair),
    speakers: entry.speakers === undefined ? (paper?.authors ?? []) : people(entry.speakers),
    moderator: people(entry.moderator === undefined ? [] : [entry.moderator])[0],
    panelists: people(entry.panelists),
    paper,
    isToldByPaper: paper !== undefined && sharedPapers.has(paper.id) && isOnPaperAlone(entry),
    abstract: entry.abstract ?? paper?.abstract,
  };
}
