import { CALENDAR, pathOfPersonCalendar } from "../../file-urls.ts";
import { EDITION_FILES } from "../../kinds/edition-files.ts";
import type { FileKind } from "../../kinds/file-kind.ts";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import { datesOfCall } from "../../model/moments/calls.ts";
import type { Person } from "../../model/person.ts";
import {
  eventsByPerson,
  eventsOf,
  followedEditions,
  knownDatesOf,
  type PlacedItem,
  placedItemsOf,
} from "../../model/program/events.ts";
import type { Item } from "../../model/program/program.ts";
import type { Site } from "../../model/site.ts";
import { keyOfEdition, keysOfDates, keysOfItems } from "../../revisions/keys.ts";
import {
  callCalendarTitle,
  datesCalendarTitle,
  partCalendarTitle,
  personCalendarTitle,
  programCalendarTitle,
  seriesCalendarTitle,
} from "../../wording/calendar.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { wordsOf } from "../../wording/words.ts";

/** Where a calendar is published, and what stands in it. */
export interface PlannedCalendar {
  readonly path: string;
  readonly name: string;
  /** Those of its entries, in order; at least one. */
  readonly keys: readonly string[];
}

/** The calendars of an edition, and what of it stands in those of people. */
export interface EditionCalendars {
  readonly calendars: readonly PlannedCalendar[];
  /** The keys of what they do in the program, by their ids. */
  readonly ofPeople: ReadonlyMap<string, readonly string[]>;
}

export function calendarsIn(edition: Edition): EditionCalendars {
  return { calendars: calendarsOfEdition(edition), ofPeople: keysOfPeople(edition) };
}

/**
 * Every calendar of the site; none is empty.
 * @param inEdition what is known of an edition
 */
export function plannedCalendars(
  site: Site,
  inEdition: (edition: Edition) => EditionCalendars = calendarsIn,
): PlannedCalendar[] {
  return [
    ...site.editions.flatMap((edition) => inEdition(edition).calendars),
    ...calendarsOfPeople(site, inEdition).values(),
    ...calendarsOfSeries(site),
  ];
}

function keysOfPeople(edition: Edition): Map<string, string[]> {
  const keys = keysOfItems(edition);
  const events = [...eventsByPerson({ editions: [edition] })];
  return new Map(
    events.map(([{ id }, items]) => [id, items.flatMap(({ item }) => keys.get(item) ?? [])] as const),
  );
}

/**
 * What everybody does in programs, newest edition first.
 * @param inEdition what is known of an edition
 */
export function calendarsOfPeople(
  { series, editions, people }: Site,
  inEdition: (edition: Edition) => Pick<EditionCalendars, "ofPeople">,
): Map<Person, PlannedCalendar> {
  const words = wordsOf(series.language);
  const keys = new Map<string, string[]>();
  for (const edition of editions)
    for (const [id, own] of inEdition(edition).ofPeople) keys.set(id, [...(keys.get(id) ?? []), ...own]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return new Map(
    [...keys].flatMap(([id, own]): [Person, PlannedCalendar][] => {
      const person = byId.get(id);
      if (person === undefined || own.length === 0) return [];
      const name = personCalendarTitle(person, series, words);
      return [[person, { path: pathOfPersonCalendar(person), name, keys: own }]];
    }),
  );
}

/** That of the series. */
export function calendarsOfSeries(site: Site): PlannedCalendar[] {
  const { series } = site;
  const name = seriesCalendarTitle(series, wordsOf(series.language));
  return notEmpty([{ path: CALENDAR, name, keys: keysOfSeries(site) }]);
}

function notEmpty(calendars: readonly PlannedCalendar[]): PlannedCalendar[] {
  return calendars.filter(({ keys }) => keys.length > 0);
}

interface EditionKeys {
  readonly items: ReadonlyMap<Item, string>;
  /** Of the important dates that are not to be announced any more. */
  readonly dates: readonly string[];
  /** The workshop's own days, where they are known. */
  readonly days: readonly string[];
}

function keysOf(edition: Edition): EditionKeys {
  const dates = keysOfDates(edition);
  return {
    items: keysOfItems(edition),
    dates: knownDatesOf(edition).flatMap((date) => dates.get(date) ?? []),
    days: keysOfDays(edition),
  };
}

function keysOfDays(edition: Edition): string[] {
  return edition.start === undefined ? [] : [keyOfEdition(edition)];
}

/** Of its program, the parts and talks of that, and its dates. */
export function calendarsOfEdition(edition: Edition): PlannedCalendar[] {
  const { items, dates, days } = keysOf(edition);
  const keyOf = keysOfDates(edition);
  const words = wordsOf(edition.language);
  const keysOfKnownDates = (known: readonly ImportantDate[]): string[] =>
    known.filter(({ date }) => date !== undefined).flatMap((date) => keyOf.get(date) ?? []);
  const keysOfEvents = (events: readonly PlacedItem[]): string[] =>
    events.flatMap(({ item }) => items.get(item) ?? []);
  const repeats = placedItemsOf(edition.program).filter(({ of }) => of !== undefined);
  const planned = <Subject>(
    { subjects, path }: FileKind<Edition, Subject>,
    plan: (subject: Subject) => Omit<PlannedCalendar, "path">,
  ): PlannedCalendar[] =>
    subjects(edition).map((subject) => ({ path: path(subject, edition), ...plan(subject) }));
  return notEmpty([
    ...planned(EDITION_FILES.calendar, () => ({
      name: programCalendarTitle(edition, words),
      keys: keysOfEvents(eventsOf(edition.program)),
    })),
    ...planned(EDITION_FILES.partCalendar, (part) => ({
      name: partCalendarTitle(part, edition, words),
      keys: keysOfEvents(part.events),
    })),
    ...planned(EDITION_FILES.talkCalendar, (talk) => ({
      name: titleOfItem(talk, words).plain,
      keys: [talk, ...repeats.filter(({ of }) => of === talk).map(({ item }) => item)].flatMap(
        (item) => items.get(item) ?? [],
      ),
    })),
    ...planned(EDITION_FILES.callCalendar, (call) => ({
      name: callCalendarTitle(edition, call, words),
      keys: [...keysOfKnownDates(datesOfCall(call, edition)), ...days],
    })),
    ...planned(EDITION_FILES.datesCalendar, () => ({
      name: datesCalendarTitle(edition, words),
      keys: [...dates, ...days],
    })),
  ]);
}

/**
 * What somebody wants who follows the series: when each workshop is, and of those that are coming the dates and the
 * program. A program stays until a newer one is known: nobody loses it for next year's call.
 */
function keysOfSeries(site: Site): string[] {
  const followed = new Set(followedEditions(site));
  return site.editions.flatMap((edition) => {
    if (!followed.has(edition)) return keysOfDays(edition);
    const { days, dates, items } = keysOf(edition);
    return [...days, ...dates, ...eventsOf(edition.program).flatMap(({ item }) => items.get(item) ?? [])];
  });
}
