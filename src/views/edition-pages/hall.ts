import { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { shownOn } from "../../model/program/events.ts";
import type { Room } from "../../model/program/locations.ts";
import { presentersOf } from "../../model/program/participants.ts";
import type { Item, Session } from "../../model/program/program.ts";
import type { Title } from "../../model/text.ts";
import { addressOf, hasItems, hrefOf, pathOfEdition, pathOfNow, pathOfProgram } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { inRow } from "../../wording/marks.ts";
import { shortInstantOf } from "../../wording/times.ts";
import { count, say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { type OutlineView, outlineView } from "../moments/day-outline.ts";
import { itemTimeView, type TimeView } from "../moments/time.ts";
import { type SponsorView, sponsorTierView } from "../sponsors.ts";

/** What is on and what comes next in each room, for a screen in the hall: without a script, the whole program. */
export interface HallView extends PageView {
  readonly editionName: string;
  readonly title: string;
  /** What concerns everybody, where there are rooms; else everything stands in the one room. */
  readonly across?: HallRoomView | undefined;
  readonly rooms: readonly HallRoomView[];
  /** What the screen adds to its own style. */
  readonly stylesheet: string;
  /** Of each day, for the evening before it. */
  readonly outlines: readonly OutlineView[];
  /** For when all is over. */
  readonly thanks: string;
  /** Where everything is found afterwards: "fastpath.example.org/2021/". */
  readonly address: string;
  readonly sponsors: readonly SponsorView[];
  readonly program: LinkView;
}

export interface HallRoomView {
  /** Empty for everybody. */
  readonly id: string;
  /** Empty where there are no rooms to be told apart. */
  readonly name: string;
  readonly items: readonly HallItemView[];
}

export interface HallItemView {
  readonly time: TimeView;
  /** Until when it is on: of what has an open end, until what follows in its room, or the end of the day. */
  readonly until: string;
  readonly isOpen: boolean;
  /** Of the program: `2021-03-28`. */
  readonly date: string;
  /** "Saturday"; empty for a program of one day. */
  readonly day: string;
  readonly title: Title;
  /** The session that it belongs to. */
  readonly session?: Title | undefined;
  /** Who speaks; of a session whose talks have no times, what is on. */
  readonly lines: readonly (Title | string)[];
  /** "and 5 more", where a screen has room for a few of the lines; else empty. */
  readonly more: string;
}

/** So many lines of an item a screen shows. */
const LINES = 3;

export function hallView(edition: Edition, context: EditionContext): HallView {
  const path = pathOfNow(edition);
  const { series, words } = context;
  const { name: editionName, program } = edition;
  const title = say(words.text.now.title, { edition: editionName });
  const days = program?.days ?? [];
  const parts = days.flatMap((day) => {
    const own = shownOn(day).flatMap(partsOf);
    const midnight = DateTime.fromISO(day.date, { zone: edition.timezone ?? "utc" });
    const name = days.length > 1 ? midnight.setLocale(words.language).toFormat("cccc") : "";
    return own.map((part) => ({ ...part, view: itemView(part, own, { midnight, name }, context) }));
  });
  const inRoom = (room: Room | undefined): HallItemView[] =>
    parts
      .filter((part) => part.room === room)
      .toSorted((a, b) => +a.item.span.start - +b.item.span.start)
      .map(({ view }) => view);
  const rooms = (program?.rooms ?? [])
    .map((room) => ({ id: room.id, name: room.name, items: inRoom(room) }))
    .filter(({ items }) => items.length > 0);
  const everybody = { id: "", name: words.text.now.everybody, items: inRoom(undefined) };
  return {
    path,
    frame: editionFrame(
      {
        path,
        title,
        description: say(words.text.now.description, { edition: editionName }),
        edition,
        isHidden: true,
        scripts: hasItems(edition) ? ["hall"] : [],
      },
      context,
    ),
    editionName,
    title,
    across: rooms.length === 0 || everybody.items.length === 0 ? undefined : everybody,
    rooms: rooms.length === 0 ? [{ ...everybody, name: "" }] : rooms,
    stylesheet: hrefOf(series, context.shell.stylesheets.hall),
    outlines: days.map((day) => outlineView(day, context)),
    thanks: say(words.text.now.thanks, { edition: editionName }),
    address: addressOf(series, pathOfEdition(edition)).replace(/^https?:\/\//, ""),
    sponsors: edition.sponsors.flatMap((tier) => sponsorTierView(tier, context).sponsors),
    program: { label: words.text.actions.program, href: hrefOf(series, pathOfProgram(edition)) },
  };
}

/** What has a time of its own, and takes place. */
interface Part {
  readonly item: Item;
  readonly session?: Session | undefined;
  readonly room: Room | undefined;
}

function partsOf(item: Item): Part[] {
  if (item.isCancelled) return [];
  const timed =
    item.kind === "session"
      ? item.items.filter((inner) => inner.span !== item.span && !inner.isCancelled)
      : [];
  if (item.kind !== "session" || timed.length === 0) return [{ item, room: item.room }];
  return timed.map((inner) => ({ item: inner, session: item, room: inner.room ?? item.room }));
}

/** @param day its midnight, and what it is called where there are several; else empty */
function itemView(
  part: Part,
  others: readonly Part[],
  { midnight: day, name }: { readonly midnight: DateTime; readonly name: string },
  context: EditionContext,
): HallItemView {
  const { words } = context;
  const { item, session } = part;
  const lines = linesOf(item, context);
  return {
    time: itemTimeView(item, context, day),
    until: shortInstantOf(endOf(part, others, day)),
    isOpen: item.isOpen,
    date: day.toISODate() ?? "",
    day: name,
    title: titleOfItem(item, words),
    session: session && titleOfItem(session, words),
    lines,
    more: lines.length > LINES ? count(words.text.now.more, lines.length - LINES, words) : "",
  };
}

/** @param day its midnight */
function endOf({ item, room }: Part, others: readonly Part[], day: DateTime): DateTime {
  const { span, isOpen } = item;
  if (!isOpen) return span.end;
  const starts = others.filter((other) => other.room === room).map((other) => other.item.span.start);
  const next = DateTime.min(...starts.filter((start) => start > span.start));
  return next ?? DateTime.max(span.end, day.plus({ days: 1 }));
}

function linesOf(item: Item, { words }: EditionContext): (Title | string)[] {
  switch (item.kind) {
    case "break":
      return [];
    case "session":
      return item.items.filter(({ isCancelled }) => !isCancelled).map((inner) => titleOfItem(inner, words));
    case "ceremony":
      return namesOf(item.speakers, words);
    case "talk":
      return namesOf(presentersOf(item), words);
  }
}

function namesOf(people: readonly { readonly name: string }[], words: Words): string[] {
  return people.length === 0
    ? []
    : [
        inRow(
          people.map(({ name }) => name),
          words,
        ),
      ];
}
