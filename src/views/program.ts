import type { Edition } from "../model/edition.ts";
import type { Item, Session, SessionItem } from "../model/program.ts";
import type { Markdown } from "../model/text.ts";
import type { Span } from "../model/time.ts";
import {
  fragmentOfDay,
  fragmentOfSession,
  fragmentOfTalk,
  hrefOf,
  hrefOfTarget,
  pathOfProgram,
  pathOfTalk,
} from "../urls.ts";
import { countsInWords } from "../wording/counts.ts";
import { DAY_OF_PROGRAM, FULL_DATE, formatDate } from "../wording/dates.ts";
import { STATUS_LABELS, TALK_LABELS, titleOfItem } from "../wording/labels.ts";
import { formatSpan, utcOf, weekdayInUtc, zoneCityOf, zoneNameOf } from "../wording/times.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import { type LinkView, type ParticipantView, participantViews } from "./links.ts";
import { type Block, blocksOf } from "./parallel.ts";
import { phaseOf } from "./phase.ts";
import { paperLinks, resourceLinks } from "./resources.ts";

export interface ProgramView extends PageView {
  readonly editionName: string;
  /** "Preliminary program"; empty for an edition that is over. */
  readonly status: string;
  /** What the times mean; empty where there are none. */
  readonly zoneNote: string;
  readonly days: readonly DayView[];
}

export interface DayView {
  readonly id: string;
  readonly heading: string;
  /** "7 invited talks"; empty where there is nothing to count. */
  readonly note: string;
  readonly blocks: readonly BlockView[];
}

/** Items one after the other, or rooms side by side. */
export type BlockView =
  | { readonly kind: "serial"; readonly items: readonly ItemView[] }
  | { readonly kind: "parallel"; readonly rooms: readonly RoomView[] };

export interface RoomView {
  readonly name: string;
  readonly stream?: string | undefined;
  readonly items: readonly ItemView[];
}

export interface TimeView {
  /** "10:50–11:00" */
  readonly local: string;
  /** "EDT" */
  readonly zone: string;
  /** "14:50–15:00 UTC"; empty where the zone is UTC. */
  readonly utc: string;
  readonly start: string;
  readonly end: string;
}

export interface ItemView {
  readonly kind: Item["kind"];
  readonly id?: string | undefined;
  /** "Invited talk"; empty for what its title says. */
  readonly label: string;
  readonly title: string;
  /** The page of a talk. */
  readonly href?: string | undefined;
  /** Undefined for an item that shares the time of its session. */
  readonly time?: TimeView | undefined;
  readonly speakers: readonly ParticipantView[];
  /** "Moderator", "Panelists", "Session chair", with those who are. */
  readonly others: readonly { readonly label: string; readonly people: readonly ParticipantView[] }[];
  readonly place: string;
  readonly stream?: string | undefined;
  readonly track: string;
  readonly text: Markdown;
  readonly links: readonly LinkView[];
  readonly isCancelled: boolean;
  /** Of a session. */
  readonly items: readonly ItemView[];
}

export function programView(edition: Edition, context: ViewContext): ProgramView {
  const path = pathOfProgram(edition);
  const { language } = context.series;
  const { program, hours, name } = edition;
  const days = program?.days ?? [];
  const isSingleDay = days.length === 1;
  const description = `Program of ${name}: ${countsInWords(edition.counts) || "talks, speakers and times"}.`;
  return {
    path,
    frame: frameView({ path, title: `Program · ${name}`, description, edition }, context),
    editionName: name,
    status:
      program === undefined || phaseOf(edition, context.now) === "over" ? "" : STATUS_LABELS[program.status],
    zoneNote: hours === undefined ? "" : zoneNote(hours),
    days: days.map(({ date, items }) => ({
      id: fragmentOfDay(date),
      heading: formatDate(date, isSingleDay ? FULL_DATE : DAY_OF_PROGRAM, language),
      note: talkCount(items),
      blocks: blocksOf(items, program?.rooms ?? []).map((block) => blockView(block, edition, context)),
    })),
  };
}

function zoneNote({ start }: Span): string {
  const zone = zoneNameOf(start);
  if (zone === "UTC") return "All times are in UTC.";
  return `Times are in ${zoneCityOf(start.zoneName ?? "")} time (${zone}), with UTC beside them.`;
}

function talkCount(items: readonly Item[]): string {
  const talks = items
    .flatMap((item) => (item.kind === "session" ? item.items : [item]))
    .filter(({ kind }) => kind === "talk");
  return talks.length === 0 ? "" : talks.length === 1 ? "1 talk" : `${talks.length} talks`;
}

function blockView(block: Block, edition: Edition, context: ViewContext): BlockView {
  if (block.kind === "serial") {
    return { kind: "serial", items: block.items.map((item) => itemView(item, edition, context)) };
  }
  const rooms = block.rooms.map(({ room, items }) => ({
    name: room.name,
    stream: room.stream === undefined ? undefined : hrefOfTarget(context.series, room.stream),
    // The room stands above its column.
    items: items.map((item) => ({
      ...itemView(item, edition, context),
      place: item.place ?? "",
      stream: undefined,
    })),
  }));
  return { kind: "parallel", rooms };
}

export function timeView(span: Span, language: string): TimeView {
  const zone = zoneNameOf(span.start);
  const weekday = weekdayInUtc(span, language);
  const utc = `${weekday === "" ? "" : `${weekday} `}${formatSpan(utcOf(span))} UTC`;
  const instant = { suppressMilliseconds: true, suppressSeconds: true };
  return {
    local: formatSpan(span),
    zone,
    utc: zone === "UTC" ? "" : utc,
    start: span.start.toISO(instant) ?? "",
    end: span.end.toISO(instant) ?? "",
  };
}

function itemView(item: Item, edition: Edition, context: ViewContext): ItemView {
  const { series } = context;
  const { kind, span, room, track, place, text, url, isCancelled } = item;
  const more: LinkView[] = url === undefined ? [] : [{ label: "More", href: hrefOfTarget(series, url) }];
  const common = {
    kind,
    title: titleOfItem(item),
    time: timeView(span, series.language),
    place: place ?? room?.name ?? "",
    stream: room?.stream === undefined ? undefined : hrefOfTarget(series, room.stream),
    track: track?.name ?? "",
    text: text ?? "",
    isCancelled,
  };
  const bare = { ...common, label: "", speakers: [], others: [], links: more, items: [] };
  switch (item.kind) {
    case "break":
      return bare;
    case "ceremony":
      return {
        ...bare,
        speakers: participantViews(item.speakers, context),
        links: [...resourceLinks(item, edition, series), ...more],
      };
    case "session":
      return {
        ...bare,
        id: fragmentOfSession(item),
        others: peopleRow("Chair", item.chairs, context),
        items: item.items.map((inner) => innerView(inner, item, edition, context)),
      };
    case "talk":
      return {
        ...bare,
        id: fragmentOfTalk(item),
        label: TALK_LABELS[item.type],
        href: hrefOf(series, pathOfTalk(edition, item)),
        speakers: participantViews(item.speakers, context),
        others: [
          ...peopleRow("Moderator", item.moderator === undefined ? [] : [item.moderator], context),
          ...peopleRow("Panelists", item.panelists, context),
        ],
        links: [
          ...resourceLinks(item, edition, series),
          ...(item.paper === undefined
            ? []
            : paperLinks(item.paper, series).filter(({ label }) => label === "Paper")),
          ...more,
        ],
      };
  }
}

/** An item of a session: what it shares with the session is not said again. */
function innerView(item: SessionItem, session: Session, edition: Edition, context: ViewContext): ItemView {
  const view = itemView(item, edition, context);
  const isTimed = item.kind === "break" || item.isTimed;
  return {
    ...view,
    time: isTimed ? view.time : undefined,
    place: item.place === undefined && item.room === session.room ? "" : view.place,
    stream: item.room === session.room ? undefined : view.stream,
    track: item.track === session.track ? "" : view.track,
  };
}

function peopleRow(
  label: string,
  people: Parameters<typeof participantViews>[0],
  context: ViewContext,
): ItemView["others"] {
  return people.length === 0 ? [] : [{ label, people: participantViews(people, context) }];
}
