import type { Edition } from "../../model/edition.ts";
import type { Person } from "../../model/person.ts";
import { isCancelledIn, type PlacedItem } from "../../model/program/events.ts";
import { participantsOf } from "../../model/program/participants.ts";
import type { Item, Session } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import { addressOf, pathOfItem, pathOfPerson } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { clockTime, formatSpanInZone, instantOf, zoneNameOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";
import { plainParagraphs } from "../calendar/description.ts";
import { durationOf } from "./days.ts";
import { linksOf, type ScheduleLink } from "./links.ts";
import { acronymOf, fitting } from "./names.ts";
import type { ScheduleRoom } from "./rooms.ts";
import type { ScheduledItem } from "./scheduled-items.ts";
import { oneLine, paragraphs } from "./texts.ts";

/** What takes place in a room at a time. Texts are plain. */
export interface ScheduleEvent {
  readonly guid: string;
  readonly id: number;
  readonly title: string;
  /** Its own, or the session that it stands in; empty where there is none. */
  readonly subtitle: string;
  readonly type: string;
  /** With the offset that holds then. */
  readonly date: string;
  readonly end: string;
  /** "10:50", by the clock of the place. */
  readonly start: string;
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly url: string;
  readonly track: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly persons: readonly SchedulePerson[];
  readonly links: readonly ScheduleLink[];
}

export interface SchedulePerson {
  readonly guid: string;
  readonly id: number;
  readonly name: string;
  readonly url: string;
}

export interface EventContext {
  readonly edition: Edition;
  readonly series: Series;
  readonly words: Words;
  readonly keyOf: (placed: PlacedItem) => string;
  readonly roomOf: (placed: PlacedItem) => ScheduleRoom;
  /** By guid. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly personNumbers: ReadonlyMap<string, number>;
}

export function eventOf(placed: ScheduledItem, context: EventContext): ScheduleEvent {
  const { item, session, span, isShare } = placed;
  const { edition, series, words } = context;
  const guid = guidOf(context.keyOf(placed), series);
  const title = titleOfItem(item, words).plain;
  return {
    guid,
    id: context.numbers.get(guid) ?? 0,
    title: oneLine(isCancelledIn(placed, edition) ? say(words.text.calendar.cancelled, { title }) : title),
    subtitle: oneLine(
      (item.kind === "talk" ? item.subtitle?.plain : undefined) ??
        (session === undefined ? "" : titleOfItem(session, words).plain),
    ),
    type: item.type,
    date: instantOf(span.start),
    end: instantOf(span.end),
    start: clockTime(span.start),
    duration: durationOf(span),
    room: context.roomOf(placed).name,
    slug: slugOfEvent(placed, guid, context),
    url: addressOf(series, pathOfItem(placed, edition)),
    track: oneLine(item.track?.name ?? ""),
    language: (item.kind === "talk" ? item.language : undefined) ?? edition.language,
    abstract: paragraphs(item.kind === "talk" ? plainParagraphs(item.abstract, series) : []),
    description: paragraphs([
      ...(edition.cancelled === undefined ? [] : [edition.cancelled]),
      ...(isShare && session !== undefined ? [shareInWords(session, words)] : []),
      ...plainParagraphs(item.text, series),
    ]),
    persons: personsOf(item, context),
    links: linksOf(item, series, words),
  };
}

/** Says that nobody has promised this time. */
function shareInWords({ span }: Session, { text }: Words): string {
  return say(text.calendar.share, { time: formatSpanInZone(span, zoneNameOf) });
}

/** "fastpath2021-talks-klimovic": unique as its key is; of letters that the schemas do not know, the guid instead. */
function slugOfEvent(placed: PlacedItem, guid: string, { edition, series, keyOf }: EventContext): string {
  const [, ...own] = keyOf(placed)
    .split(/[/#]+/)
    .filter((part) => part !== "");
  return `${acronymOf(edition, series)}-${fitting(own.join("-")) ?? guid}`;
}

function personsOf(item: Item, { series, personNumbers }: EventContext): SchedulePerson[] {
  const people = new Map(participantsOf(item).map((participant) => [participant.person, participant]));
  return [...people].map(([person, { name }]) => {
    const guid = guidOfPerson(person, series);
    const url = addressOf(series, pathOfPerson(person));
    return { guid, id: personNumbers.get(guid) ?? 0, name: oneLine(name), url };
  });
}

export function guidOfPerson(person: Person, series: Series): string {
  return guidOf(pathOfPerson(person), series);
}
