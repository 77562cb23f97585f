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
  /** Of a further time, the item at its first. */
  readonly of?: Item | undefined;
}

/** Every item of a program once: sessions, then what stands in them. */
export function itemsOf(program: Program | undefined): PlacedItem[] {
  return (program?.days ?? []).flatMap((day) => day.items.flatMap((item) => partsOf({ item, day })));
}

/** Every item of a program as often as it takes place: all once, then the further times. */
export function placedItemsOf(program: Program | undefined): PlacedItem[] {
  const repeats = (program?.days ?? []).flatMap((day) =>
    day.repeats.flatMap((repeat) => partsOf({ ...repeat, day })),
  );
  return [...itemsOf(program), ...repeats];
}

/** An item with what stands in it. */
function partsOf(placed: PlacedItem): PlacedItem[] {
  const { item, day, of } = placed;
  if (item.kind !== "session") return [placed];
  const inner = item.items.map((own, index) => ({
    item: own,
    day,
    session: item,
    of: of?.kind === "session" ? of.items[index] : undefined,
  }));
  return [placed, ...inner];
}

/** What is to be seen on a day, in no order: its items, and further times of others. */
export function shownOn({ items, repeats }: Pick<Day, "items" | "repeats">): Item[] {
  return [...items, ...repeats.map(({ item }) => item)];
}

/**
 * What a reader keeps in a calendar: a session whose items have times of their own is these items, any other is one
 * entry. A plain break is the gap between two entries; lunch, registration and social events have a place to go to.
 */
export function eventsOf(program: Program | undefined): PlacedItem[] {
  return (program?.days ?? []).flatMap(eventsOfDay);
}

export function eventsOfDay(day: Day): PlacedItem[] {
  return [
    ...day.items.map((item) => ({ item, day })),
    ...day.repeats.map((repeat) => ({ ...repeat, day })),
  ].flatMap(eventsOfItem);
}

function eventsOfItem(placed: PlacedItem): PlacedItem[] {
  if (placed.item.kind !== "session" || !hasTimedItems(placed.item))
    return isKept(placed.item) ? [placed] : [];
  return partsOf(placed).filter(({ item }) => item !== placed.item && isKept(item));
}

/** A session at each of its times. */
export function eventsOfSession(session: Session, { days }: Program): PlacedItem[] {
  return days.flatMap((day) => [
    ...(day.items.includes(session) ? eventsOfItem({ item: session, day }) : []),
    ...day.repeats.filter(({ of }) => of === session).flatMap((repeat) => eventsOfItem({ ...repeat, day })),
  ]);
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
export function eventsByPerson({ editions }: Pick<Site, "editions">): Map<Person, EditionItem[]> {
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
