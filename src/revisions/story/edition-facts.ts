import type { DateTime } from "luxon";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import { headingOf } from "../../model/moments/calls.ts";
import type { Participant } from "../../model/person.ts";
import { type PlacedItem, placedItemsOf, placeOf } from "../../model/program/events.ts";
import { presentersIn } from "../../model/program/participants.ts";
import type { Item } from "../../model/program/program.ts";
import type { PlainDate } from "../../model/time.ts";
import { END_OF_DAY } from "../../model/wall-clock.ts";
import { pathOfEdition, pathOfPaper } from "../../urls.ts";
import { keysOfDates, keysOfItems } from "../keys.ts";
import { COMMITTEE, type DateFacts, type EditionFacts, type ItemFacts } from "./facts.ts";

/** What readers are told of an edition now. */
export function factsOf(edition: Edition): EditionFacts {
  const { cancelled, start, end, calls, papers, program, links } = edition;
  const below = (path: string): string => path.slice(pathOfEdition(edition).length);
  const keys = keysOfItems(edition);
  const entries = placedItemsOf(program).flatMap((placed): [string, ItemFacts][] => {
    const key = keys.get(placed.item);
    if (key === undefined || placed.item.type === "break") return [];
    const session = placed.session && keys.get(placed.session);
    return [[below(key), itemFacts(placed, session && below(session))]];
  });
  return {
    ...(cancelled !== undefined && { isCancelled: true }),
    ...(start !== undefined && { days: { start, end: end ?? start } }),
    place: placeFacts(edition),
    calls: Object.fromEntries(calls.map(({ id, title }) => [id, clean(title?.plain ?? "")])),
    dates: Object.fromEntries(
      [...keysOfDates(edition)].map(([date, key]) => [below(key), dateFacts(date, edition)]),
    ),
    people: peopleFacts(edition),
    papers: Object.fromEntries(
      papers.map((paper) => [
        below(pathOfPaper(edition, paper)),
        { title: clean(paper.title.plain), by: paper.authors.map(nameOf) },
      ]),
    ),
    ...(program !== undefined && { status: program.status }),
    items: Object.fromEntries(entries),
    links: Object.keys(links).sort(),
  };
}

function itemFacts(placed: PlacedItem, session: string | undefined): ItemFacts {
  const { item } = placed;
  const room = placeOf(placed) ?? item.room?.name;
  const people = presentersIn(item).map(nameOf);
  const material = materialOf(item);
  return {
    type: item.type,
    ...(item.title !== undefined && { title: clean(item.title.plain) }),
    start: momentOf(item.span.start),
    ...(!item.isOpen && { end: momentOf(item.span.end) }),
    ...(room !== undefined && { room: clean(room) }),
    ...(session !== undefined && { session }),
    ...(people.length > 0 && { people }),
    ...(material.length > 0 && { material }),
    ...(item.isCancelled && { isCancelled: true }),
  };
}

/** The same slides and videos lie with the paper that a talk presents, or with the talk. */
function materialOf(item: Item): string[] {
  if (item.kind !== "talk" && item.kind !== "ceremony") return [];
  const paper = item.kind === "talk" ? item.paper : undefined;
  const hasVideo = item.video !== undefined || item.recordingOffset !== undefined;
  return [
    ...(item.slides !== undefined || paper?.slides !== undefined ? ["slides"] : []),
    ...(hasVideo || paper?.video !== undefined ? ["video"] : []),
  ];
}

function dateFacts(date: ImportantDate, edition: Edition): DateFacts {
  const { kind, label, date: day, end, hasTime, deadline, zone } = date;
  const group = headingOf(date, edition);
  return {
    kind,
    ...(label !== undefined && { label: clean(label.plain) }),
    ...(group !== undefined && { group: clean(group) }),
    ...(day !== undefined && {
      when: {
        date: day,
        ...(end !== undefined && { end }),
        ...(hasTime && deadline !== undefined && { time: timeOn(end ?? day, deadline) }),
        ...(zone !== undefined && { zone }),
      },
    }),
  };
}

/** "24:00" for the midnight that ends a day. */
function timeOn(day: PlainDate, deadline: DateTime): string {
  return deadline.toISODate() === day ? deadline.toFormat("HH:mm") : END_OF_DAY;
}

/** Everybody once in each role, by the name that the edition gives. */
function peopleFacts({ organizers, committee }: Edition): EditionFacts["people"] {
  const people = new Map<string, string[]>();
  for (const { role, people: own } of organizers)
    if (own.length > 0) people.set(clean(role), [...(people.get(clean(role)) ?? []), ...own.map(nameOf)]);
  if (committee.length > 0) people.set(COMMITTEE, committee.map(nameOf));
  return Object.fromEntries(people);
}

function placeFacts({ presence, venue = {} }: Edition): EditionFacts["place"] {
  const { url: _, ...known } = venue;
  const parts = Object.entries(known).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, clean(text)]],
  );
  return {
    ...(presence !== undefined && { presence }),
    ...(parts.length > 0 && { venue: Object.fromEntries(parts) }),
  };
}

function nameOf({ name }: Participant): string {
  return clean(name);
}

function momentOf(moment: DateTime): string {
  return moment.toISO({ suppressMilliseconds: true, suppressSeconds: true }) ?? "";
}

const LONGEST = 280;
/** What would end a line, steer a terminal or turn a text around. */
const HARMFUL = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One line that stands among others as it is; long ones are cut: they are to be recognized. */
function clean(text: string): string {
  const line = text.replace(HARMFUL, " ").replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${[...line.slice(0, LONGEST)].slice(0, -1).join("")}…`;
}
