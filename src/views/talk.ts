import { plainText } from "../markdown/plain.ts";
import type { Edition } from "../model/edition.ts";
import type { Participant } from "../model/person.ts";
import type { Session, Talk } from "../model/program.ts";
import type { Markdown } from "../model/text.ts";
import {
  fragmentOfSession,
  fragmentOfTalk,
  hrefOf,
  hrefOfTarget,
  pathOfProgram,
  pathOfTalk,
} from "../urls.ts";
import { FULL_DATE, formatDate } from "../wording/dates.ts";
import { titleOfItem } from "../wording/labels.ts";
import { whereOf } from "../wording/places.ts";
import { say } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import { type LinkView, type ParticipantView, participantView, participantViews } from "./links.ts";
import { furtherLinks, paperEntryHref, paperLinks, resourceLinks } from "./resources.ts";
import { type TimeView, timeView } from "./time.ts";

export interface TalkView extends PageView {
  readonly editionName: string;
  readonly type: string;
  readonly title: string;
  readonly isCancelled: boolean;
  /** People are empty while they are to be announced. */
  readonly roles: readonly { readonly label: string; readonly people: readonly SpeakerView[] }[];
  readonly date: string;
  readonly time: TimeView;
  /** "Within the session" where the talk shares its time with others; else empty. */
  readonly timeNote: string;
  readonly where: string;
  readonly stream?: string | undefined;
  readonly track: string;
  readonly session?: LinkView | undefined;
  readonly abstract: Markdown;
  readonly text: Markdown;
  readonly resources: readonly LinkView[];
  readonly paper?: TalkPaperView | undefined;
  readonly backToProgram: string;
  readonly previous?: LinkView | undefined;
  readonly next?: LinkView | undefined;
}

export interface SpeakerView extends ParticipantView {
  /** "About Ana Klimovic" */
  readonly about: string;
  readonly bio: Markdown;
}

export interface TalkPaperView {
  /** Only where the talk has a title of its own. */
  readonly title: string;
  readonly href: string;
  /** Only where others than the authors speak. */
  readonly authors: readonly ParticipantView[];
  readonly links: readonly LinkView[];
}

/** A talk, the session it stands in, and its neighbours in the program. */
export interface PlacedTalk {
  readonly talk: Talk;
  readonly session?: Session | undefined;
  readonly previous?: Talk | undefined;
  readonly next?: Talk | undefined;
}

/** By start, and in the order of the program where several start together. */
export function placedTalks({ program }: Edition): PlacedTalk[] {
  const placed = (program?.days ?? []).flatMap(({ items }) =>
    items.flatMap((item): { talk: Talk; session?: Session }[] => {
      if (item.kind === "talk") return [{ talk: item }];
      if (item.kind !== "session") return [];
      return item.items.flatMap((inner) => (inner.kind === "talk" ? [{ talk: inner, session: item }] : []));
    }),
  );
  const sorted = placed.toSorted((a, b) => +a.talk.span.start - +b.talk.span.start);
  return sorted.map((entry, index) => ({
    ...entry,
    previous: sorted[index - 1]?.talk,
    next: sorted[index + 1]?.talk,
  }));
}

export function talkView(
  { talk, session, previous, next }: PlacedTalk,
  edition: Edition,
  context: ViewContext,
): TalkView {
  const { series, words } = context;
  const { descriptions, talks, talk: labels } = words.text;
  const path = pathOfTalk(edition, talk);
  const title = titleOfItem(talk, words);
  const speakers = talk.speakers.map(({ name }) => name).join(", ");
  const abstract = talk.abstract === undefined ? "" : ` ${plainText(talk.abstract)}`;
  const by = say(speakers === "" ? descriptions.talk : descriptions.talkBy, {
    type: talks[talk.type],
    speakers,
    edition: edition.name,
  });
  const program = hrefOf(series, pathOfProgram(edition));
  const toTalk = (other: Talk | undefined): LinkView | undefined =>
    other && { label: titleOfItem(other, words), href: hrefOf(series, pathOfTalk(edition, other)) };
  const { span, place, room, track, text, isCancelled, isTimed } = talk;
  return {
    path,
    frame: frameView(
      {
        path,
        title: `${title} · ${edition.name}`,
        description: by + abstract,
        edition,
        scripts: ["hours"],
      },
      context,
    ),
    editionName: edition.name,
    type: talks[talk.type],
    title,
    isCancelled,
    roles: rolesOf(talk, context),
    date: formatDate(span.start.toISODate() ?? "", FULL_DATE, words),
    time: timeView(span, context),
    timeNote: isTimed ? "" : labels.withinSession,
    where: place ?? room?.name ?? whereOf(edition, words),
    stream: room?.stream === undefined ? undefined : hrefOfTarget(series, room.stream),
    track: track?.name ?? "",
    session: session && { label: session.title, href: `${program}#${fragmentOfSession(session)}` },
    abstract: talk.abstract ?? "",
    text: text ?? "",
    resources: [...resourceLinks(talk, edition, context), ...furtherLinks(talk, edition, context)],
    paper: paperView(talk, edition, context),
    backToProgram: `${program}#${fragmentOfTalk(talk)}`,
    previous: toTalk(previous),
    next: toTalk(next),
  };
}

function rolesOf({ speakers, moderator, panelists, type }: Talk, context: ViewContext): TalkView["roles"] {
  const labels = context.words.text.talk;
  const role = (one: string, many: string, people: readonly Participant[]): TalkView["roles"] =>
    people.length === 0
      ? []
      : [
          {
            label: people.length === 1 ? one : many,
            people: people.map((person) => speakerView(person, context)),
          },
        ];
  const roles = [
    ...role(labels.speaker, labels.speakers, speakers),
    ...role(labels.moderator, labels.moderator, moderator === undefined ? [] : [moderator]),
    ...role(labels.panelist, labels.panelists, panelists),
  ];
  return roles.length > 0
    ? roles
    : [{ label: type === "panel" ? labels.panelists : labels.speakers, people: [] }];
}

function speakerView(participant: Participant, context: ViewContext): SpeakerView {
  const { name, bio, person } = participant;
  return {
    ...participantView(participant, context),
    about: say(context.words.text.talk.about, { person: name }),
    bio: bio ?? person.bio ?? "",
  };
}

function paperView(
  { paper, title, speakers }: Talk,
  edition: Edition,
  context: ViewContext,
): TalkPaperView | undefined {
  if (paper === undefined) return undefined;
  const { series } = context;
  const people = (participants: readonly Participant[]): string =>
    participants.map(({ person }) => person.id).join(" ");
  return {
    title: paper.title === title ? "" : paper.title,
    href: paperEntryHref(paper, edition, series),
    authors: people(paper.authors) === people(speakers) ? [] : participantViews(paper.authors, context),
    links: paperLinks(paper, context),
  };
}
