import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { hasOwnTime } from "../../model/program/events.ts";
import type { Track } from "../../model/program/locations.ts";
import type { Item, Program, Session, SessionItem, Talk } from "../../model/program/program.ts";
import { isWorkshop } from "../../model/program/workshops.ts";
import type { Markdown, Title } from "../../model/text.ts";
import {
  fragmentOfSession,
  fragmentOfTalk,
  hrefOf,
  hrefOfTarget,
  pathOfTalk,
  pathOfWorkshop,
} from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { roomInWords } from "../../wording/places.ts";
import { occurrenceInWords, otherTimesOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { sessionCalendar } from "../frame/calendars.ts";
import { type LinkView, type ParticipantView, participantViews } from "../frame/links.ts";
import { paperLinks, resourceLinks } from "../frame/resources.ts";
import { itemTimeView, type TimeView } from "../moments/time.ts";
import { type StarView, starView } from "./star.ts";

/** An item of a program, as one row. */
export interface ItemView {
  readonly kind: Item["kind"];
  /** What scripts tell items apart by, besides their times: type, room and track, as ids. */
  readonly type: string;
  readonly roomId: string;
  readonly trackId: string;
  readonly id?: string | undefined;
  /** Of a talk that can be chosen. */
  readonly star?: StarView | undefined;
  /** "Invited talk"; empty for what its title says. */
  readonly label: string;
  readonly title: Title;
  readonly subtitle?: Title | undefined;
  /** Of its title, where that is not the language of the page; else empty. */
  readonly lang: string;
  /** Said where those who speak are to be announced; else empty. */
  readonly toBeAnnounced: string;
  /** The page of a talk or workshop. */
  readonly href?: string | undefined;
  /** Undefined for an item that shares the time of its session. */
  readonly time?: TimeView | undefined;
  /** Its other times: "Also: Sunday, March 29, 14:00–15:00 CEST"; else empty. */
  readonly also: string;
  readonly speakers: readonly ParticipantView[];
  /** "Moderator", "Panelists", "Session chair", with those who are. */
  readonly others: readonly { readonly label: string; readonly people: readonly ParticipantView[] }[];
  readonly place: string;
  /** Where to read more of its room; else empty. */
  readonly placeHref: string;
  readonly stream?: string | undefined;
  readonly track: string;
  /** From 1 to 8, by the order of the tracks: which color stands beside the track's name; 0 where no track is named. */
  readonly trackColor: number;
  readonly text: Markdown;
  readonly links: readonly LinkView[];
  readonly isCancelled: boolean;
  /** Of a session. */
  readonly items: readonly ItemView[];
}

/** @param day the day of the program that it stands under */
export function itemView(item: Item, day: DateTime, edition: Edition, context: EditionContext): ItemView {
  const { series, words } = context;
  const { committees, material, program, talk, talks } = words.text;
  const { kind, room, track, place, text, url, isCancelled } = item;
  const more: LinkView[] =
    url === undefined ? [] : [{ label: material.more, href: hrefOfTarget(series, url) }];
  const common = {
    kind,
    type: item.type,
    roomId: room?.id ?? "",
    trackId: track?.id ?? "",
    title: titleOfItem(item, words),
    time: itemTimeView(item, context, day),
    also: alsoAt(item, words),
    place: place ?? (room === undefined ? "" : roomInWords(room, words)),
    placeHref: place === undefined && room?.url !== undefined ? hrefOfTarget(series, room.url) : "",
    stream: room?.stream === undefined ? undefined : hrefOfTarget(series, room.stream),
    track: track?.name ?? "",
    trackColor: track === undefined ? 0 : trackColorOf(track, edition.program),
    text: text ?? "",
    isCancelled,
  };
  const bare = {
    ...common,
    label: "",
    subtitle: undefined,
    lang: "",
    toBeAnnounced: "",
    speakers: [],
    others: [],
    links: more,
    items: [],
  };
  switch (item.kind) {
    case "break":
      return bare;
    case "ceremony":
      return {
        ...bare,
        speakers: participantViews(item.speakers, context),
        links: [...resourceLinks(item, edition, context), ...more],
      };
    case "session":
      return {
        ...bare,
        id: fragmentOfSession(item),
        href: isWorkshop(item) ? hrefOf(series, pathOfWorkshop(edition, item)) : undefined,
        links: [...more, ...sessionCalendar(item, edition, context)],
        label: isWorkshop(item) ? program.workshop : "",
        others: [
          ...peopleRow(committees.organizers, item.organizers, context),
          ...peopleRow(program.chair, item.chairs, context),
        ],
        items: item.items.map((inner) => innerView(inner, item, day, edition, context)),
      };
    case "talk":
      return {
        ...bare,
        id: fragmentOfTalk(item),
        star: starView(item, edition, words),
        label: talks[item.type],
        subtitle: item.subtitle,
        lang: item.language === undefined || item.language === edition.language ? "" : item.language,
        toBeAnnounced: isToBeAnnounced(item) ? committees.toBeAnnounced : "",
        href: hrefOf(series, pathOfTalk(edition, item)),
        speakers: participantViews(item.speakers, context),
        others: [
          ...peopleRow(program.chair, item.chairs, context),
          ...peopleRow(talk.moderator, item.moderator === undefined ? [] : [item.moderator], context),
          ...peopleRow(talk.panelists, item.panelists, context),
        ],
        links: [
          ...resourceLinks(item, edition, context),
          ...(item.paper === undefined
            ? []
            : paperLinks(item.paper, context).filter(({ label }) => label === material.pdf)),
          ...more,
        ],
      };
  }
}

/** Of what nobody presents, and where nobody remembers, nobody will be announced. */
export function isToBeAnnounced({ type, speakers, panelists, arePeopleUnknown, title }: Talk): boolean {
  return (
    type !== "activity" &&
    !arePeopleUnknown &&
    title !== undefined &&
    speakers.length + panelists.length === 0
  );
}

/** An item of a session: what it shares with the session is not said again. */
function innerView(
  item: SessionItem,
  session: Session,
  day: DateTime,
  edition: Edition,
  context: EditionContext,
): ItemView {
  const view = itemView(item, day, edition, context);
  return {
    ...view,
    time: hasOwnTime(item, session) ? view.time : undefined,
    also: session.times.length === 0 ? view.also : "",
    place: item.place === undefined && item.room === session.room ? "" : view.place,
    stream: item.room === session.room ? undefined : view.stream,
    ...(item.track === session.track ? { track: "", trackColor: 0 } : {}),
  };
}

function alsoAt(item: Item, words: Words): string {
  const others = otherTimesOf(item).map((time) => occurrenceInWords(time, words));
  return others.length === 0
    ? ""
    : say(words.text.program.also, { times: others.join(words.text.marks.semicolon) });
}

const TRACK_COLORS = 8;

function trackColorOf(track: Track, program: Program | undefined): number {
  return 1 + ((program?.tracks.indexOf(track) ?? 0) % TRACK_COLORS);
}

function peopleRow(
  label: string,
  people: Parameters<typeof participantViews>[0],
  context: EditionContext,
): ItemView["others"] {
  return people.length === 0 ? [] : [{ label, people: participantViews(people, context) }];
}
