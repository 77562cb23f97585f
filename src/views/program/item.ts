import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { hasOwnTime } from "../../model/program/events.ts";
import type { Item, Session, SessionItem } from "../../model/program/program.ts";
import { isWorkshop } from "../../model/program/workshops.ts";
import type { Markdown, Title } from "../../model/text.ts";
import { fragmentOfSession, fragmentOfTalk, hrefOf, hrefOfTarget, pathOfWorkshop } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { roomInWords } from "../../wording/places.ts";
import { type FormerView, formerView } from "../changes/former.ts";
import type { EditionContext } from "../context.ts";
import { type MarkedLink, pathAboutTalk } from "../frame/links.ts";
import type { PortraitView } from "../frame/portrait.ts";
import { resourceLinks } from "../frame/resources.ts";
import { itemTimeView, type TimeView } from "../moments/time.ts";
import {
  creditViews,
  isToBeAnnounced,
  type NamedView,
  type PeopleRow,
  peopleNaming,
  peopleRow,
  portraitsOf,
} from "./item-people.ts";
import { alsoAt } from "./other-times.ts";
import { isFoldedInColumn } from "./room-needed.ts";
import { isPlain, talkCount, typeOfAll } from "./talk-count.ts";
import { trackColorOf } from "./track-color.ts";

/** An item of a program, as one row. */
export interface ItemView {
  readonly kind: Item["kind"];
  /** What scripts tell items apart by, besides their times: type and room, as ids. */
  readonly type: string;
  readonly roomId: string;
  readonly id?: string | undefined;
  /** "Invited talk"; empty for what its title, its session or the number of its kind says. */
  readonly label: string;
  readonly title: Title;
  readonly subtitle?: Title | undefined;
  /** Of its title and its text, where that is not the language of the page; else empty. */
  readonly lang: string;
  /** BCP 47: of its text. */
  readonly language: string;
  /** Said where those who speak are to be announced; else empty. */
  readonly toBeAnnounced: string;
  /** The page of a talk or workshop. */
  readonly href?: string | undefined;
  /** Undefined for an item that shares the time of its session. */
  readonly time?: TimeView | undefined;
  /** Its other times: "Also: Sunday, March 29, 14:00–15:00 CEST"; else empty. */
  readonly also: string;
  /** Those who give it. */
  readonly speakers: readonly NamedView[];
  /** Of a keynote or an invited talk, the photos of those who give it and have one. */
  readonly portraits: readonly PortraitView[];
  /** Those whom it credits: of a paper, all its authors. */
  readonly credits: readonly NamedView[];
  /** "Moderator", "Panelists", "Session chair", with those who are. */
  readonly others: readonly PeopleRow[];
  readonly place: string;
  /** Where to read more of its room; else empty. */
  readonly placeHref: string;
  readonly stream?: string | undefined;
  readonly track: string;
  /** From 1 to 8, by the order of the tracks: which color stands beside the track's name; 0 where no track is named. */
  readonly trackColor: number;
  readonly text: Markdown;
  /** Whether it is so long that it folds away. */
  readonly isTextLong: boolean;
  readonly links: readonly MarkedLink[];
  readonly isCancelled: boolean;
  readonly former?: FormerView | undefined;
  /** What an item shares with the session that it stands in, for who sees it alone. */
  readonly shared?: { readonly time: TimeView | undefined; readonly room: string } | undefined;
  /** Of a session: "3 talks", "31 posters"; empty for one without. */
  readonly count: string;
  /** Whether a session has so many items that it is folded in a column, too. */
  readonly isLong: boolean;
  readonly items: readonly ItemView[];
}

/** About three lines of a phone, in letters. */
const SHORT_TEXT = 160;

/** @param day the day of the program that it stands under */
export function itemView(item: Item, day: DateTime, edition: Edition, context: EditionContext): ItemView {
  const key = `row ${day.toMillis()} ${day.zoneName} ${context.now.toMillis()}`;
  return context.remember(item, key, () => rowOf(item, day, edition, context));
}

function rowOf(item: Item, day: DateTime, edition: Edition, context: EditionContext): ItemView {
  const { series, words } = context;
  const { committees, material, program, talk, talks } = words.text;
  const name = peopleNaming(edition, context);
  const { kind, room, track, place, text, url, isCancelled } = item;
  const more: MarkedLink[] =
    url === undefined ? [] : [{ label: material.more, href: hrefOfTarget(series, url) }];
  const common = {
    kind,
    type: item.type,
    roomId: room?.id ?? "",
    title: titleOfItem(item, words),
    time: itemTimeView(item, context, day),
    also: alsoAt(item, day, words),
    place: place ?? (room === undefined ? "" : roomInWords(room, words)),
    placeHref: place === undefined && room?.url !== undefined ? hrefOfTarget(series, room.url) : "",
    stream: room?.stream === undefined ? undefined : hrefOfTarget(series, room.stream),
    track: track?.name ?? "",
    trackColor: track === undefined ? 0 : trackColorOf(track, edition.program),
    text: text ?? "",
    isTextLong: (text ?? "").length > SHORT_TEXT,
    isCancelled,
    former: formerView(item, edition, context),
  };
  const bare = {
    ...common,
    label: "",
    subtitle: undefined,
    ...{ lang: "", language: edition.language, toBeAnnounced: "" },
    ...{ speakers: [], portraits: [], credits: [], others: [] },
    links: more,
    count: "",
    isLong: false,
    items: [],
  };
  switch (item.kind) {
    case "break":
      return bare;
    case "ceremony":
      return {
        ...bare,
        speakers: name(item.speakers),
        credits: name(item.speakers),
        links: [...resourceLinks(item, edition, context), ...more],
      };
    case "session":
      return {
        ...bare,
        id: fragmentOfSession(item),
        href: isWorkshop(item) ? hrefOf(series, pathOfWorkshop(edition, item)) : undefined,
        label: isWorkshop(item) ? program.workshop : "",
        others: [
          ...peopleRow(committees.organizers, name(item.organizers)),
          ...peopleRow(program.chair, name(item.chairs)),
        ],
        count: talkCount(item.items, words),
        isLong: isFoldedInColumn(item),
        items: item.items.map((inner) => innerView(inner, item, day, edition, context)),
      };
    case "talk":
      return {
        ...bare,
        id: fragmentOfTalk(item),
        label: isPlain(item) ? "" : talks[item.type],
        subtitle: item.subtitle,
        lang: item.language === undefined || item.language === edition.language ? "" : item.language,
        language: item.language ?? edition.language,
        toBeAnnounced: isToBeAnnounced(item) ? committees.toBeAnnounced : "",
        href: hrefOf(series, pathAboutTalk(edition, item)),
        speakers: name(item.speakers),
        portraits: portraitsOf(item, context),
        credits: creditViews(item, name, context),
        others: [
          ...peopleRow(program.chair, name(item.chairs)),
          ...peopleRow(talk.moderator, name(item.moderator === undefined ? [] : [item.moderator])),
          ...peopleRow(talk.panelists, name(item.panelists)),
        ],
        links: resourceLinks(item, edition, context),
      };
  }
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
  const isInRoom = item.place === undefined && item.room === session.room;
  const isTimed = hasOwnTime(item, session);
  return {
    ...view,
    time: isTimed ? view.time : undefined,
    place: isInRoom ? "" : view.place,
    also: session.times.length === 0 ? view.also : "",
    stream: item.room === session.room ? undefined : view.stream,
    shared: {
      time: isTimed ? undefined : view.time,
      room: isInRoom ? (item.room?.name ?? session.place ?? "") : "",
    },
    label: typeOfAll(session.items) === item.type ? "" : view.label,
    ...(item.track === session.track ? { track: "", trackColor: 0 } : {}),
  };
}
