import type { Edition, ImportantDate } from "../edition.ts";
import type { Person } from "../person.ts";
import type { Site } from "../site.ts";
import { participantsOf } from "./participants.ts";
import type { Day, Item, Program, Session, SessionItem } from "./program.ts";

/** An item where it stands in the program. */
export interface PlacedItem {
  readonly item: Item;
  readonly day: Day;
  /** The session that it stands in. */
  readonly session?: Session | undefined;
}

/** Every item of a program: sessions, then what stands in them. */
export function placedItemsOf(program: Program | undefined): PlacedItem[] {
  return (program?.days ?? []).flatMap((day) =>
    day.items.flatMap((item): PlacedItem[] =>
      item.kind === "session"
        ? [{ item, day }, ...item.items.map((inner) => ({ item: inner, day, session: item }))]
        : [{ item, day }],
    ),
  );
}

/**
 * What a reader keeps in a calendar: a session whose items have times of their own is these items, any other is one
 * entry. A plain break is the gap between two entries; lunch, registration and social events have a place to go to.
 */
export function eventsOf(program: Program | undefined): PlacedItem[] {
  return (program?.days ?? []).flatMap(eventsOfDay);
}

export function eventsOfDay(day: Day): PlacedItem[] {
  return day.items.flatMap((item) =>
    item.kind === "session" ? eventsOfSession(item, day) : isKept(item) ? [{ item, day }] : [],
  );
}

export function eventsOfSession(session: Session, day: Day): PlacedItem[] {
  if (!hasTimedItems(session)) return [{ item: session, day }];
  return session.items.filter(isKept).map((item) => ({ item, day, session }));
}

/** Whether anything of a session is worth an entry. */
export function hasEvents(session: Session): boolean {
  return !hasTimedItems(session) || session.items.some(isKept);
}

/** Whether the items of a session have times of their own, instead of sharing that of the session. */
export function hasTimedItems(session: Session): boolean {
  return session.items.some((item) => hasOwnTime(item, session));
}

/** Whether an item has a time of its own, instead of sharing that of the session that it stands in. */
export function hasOwnTime(item: SessionItem, session: Session | undefined): boolean {
  return item.kind === "break" ? item.span !== session?.span : item.isTimed;
}

/** What takes place in a room at a time: an event, and neither a break, a lunch nor the desk for registration. */
export function scheduledItemsOf(program: Program | undefined): PlacedItem[] {
  return eventsOf(program).filter(({ item }) => item.kind !== "break" || item.type === "social");
}

/** Off the venue: an item's own place, or else that of its session, unless it has a room. */
export function placeOf({ item, session }: PlacedItem): string | undefined {
  return item.place ?? (item.room === undefined ? session?.place : undefined);
}

/** Whether an item, the session that it stands in or the whole edition is cancelled. */
export function isCancelledIn({ item, session }: PlacedItem, edition: Edition): boolean {
  return item.isCancelled || session?.isCancelled === true || edition.cancelled !== undefined;
}

function isKept(item: Item): boolean {
  return item.kind !== "break" || item.type !== "break";
}

/** An item of one of many editions. */
export interface EditionItem extends PlacedItem {
  readonly edition: Edition;
}

/** What each person does in programs: talks, panels, ceremonies and sessions to chair; newest edition first. */
export function eventsByPerson({ editions }: Site): Map<Person, EditionItem[]> {
  const events = new Map<Person, EditionItem[]>();
  for (const edition of editions) {
    for (const placed of placedItemsOf(edition.program)) {
      for (const person of peopleOf(placed.item)) {
        const own = events.get(person);
        if (own === undefined) events.set(person, [{ ...placed, edition }]);
        else own.push({ ...placed, edition });
      }
    }
  }
  return events;
}

function peopleOf(item: Item): Set<Person> {
  return new Set(participantsOf(item).map(({ person }) => person));
}

/** The important dates that are not to be announced any more. */
export function knownDatesOf({ dates }: Edition): ImportantDate[] {
  return dates.filter(({ date }) => date !== undefined);
}

/** Those that a subscriber to the series follows closely: down to the newest with a program, or else the newest. */
export function followedEditions({ editions }: Site): readonly Edition[] {
  const newest = editions.findIndex(({ program }) => eventsOf(program).length > 0);
  return editions.slice(0, Math.max(newest, 0) + 1);
}
