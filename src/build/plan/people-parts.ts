import type { CalendarEntry } from "../../exports/calendar/event.ts";
import type { GoneEntries } from "../../exports/calendar/gone-entries.ts";
import { calendarsOfPeople } from "../../exports/calendar/planned-calendars.ts";
import type { Appearances } from "../../model/appearances.ts";
import type { Site } from "../../model/site.ts";
import { pathOfPerson } from "../../urls.ts";
import { outlineOf } from "../../views/outline.ts";
import { inShares } from "../keys.ts";
import type { NotesOf } from "../notes/edition-notes.ts";
import type { Part } from "../part.ts";
import type { Surroundings } from "../parts.ts";
import { keyIn, partIn, sourceOf } from "./planned-part.ts";

/** About as many people make a part: one who changes makes as many pages anew. */
const PEOPLE_OF_PART = 16;

/** The pages of people. */
export function peopleParts(site: Site, appearances: Appearances, surroundings: Surroundings): Part[] {
  const front = outlineOf(site.editions[0]);
  const key = keyIn(surroundings);
  const partOf = partIn(surroundings);
  const all = inShares(site.people, ({ id }) => id, PEOPLE_OF_PART).filter((people) => people.length > 0);
  return all.map((people) => {
    const shares = people.map((person) => ({ person, appearances: appearances.get(person) ?? [] }));
    const written = known(people.map(pathOfPerson), (path) => site.origins.get(path));
    return partOf(
      { kind: "people", people: shares, front, written },
      key("people", () => [front, shares, written]),
      sourceOf(() => [people, shares.map(({ appearances: all }) => all)]),
      people.length,
    );
  });
}

/** About as many calendars make a part: one that changes makes as many anew. */
const CALENDARS_OF_PART = 16;
/** As many are made in the time of a page. */
const CALENDARS_OF_PAGE = 4;

/** What stands in calendars of people. */
export interface PeopleEntries {
  readonly entryOf: (key: string) => CalendarEntry | undefined;
  readonly gone: GoneEntries;
  readonly notesOf: NotesOf;
}

/** The calendars of people: apart from their pages, which tell no more of a talk than its title. */
export function calendarParts(
  site: Site,
  { entryOf, gone, notesOf }: PeopleEntries,
  surroundings: Surroundings,
): Part[] {
  const key = keyIn(surroundings);
  const partOf = partIn(surroundings);
  const planned = [...calendarsOfPeople(site, (edition) => notesOf(edition).told).values()];
  const all = inShares(planned, ({ path }) => path, CALENDARS_OF_PART);
  return all
    .filter((calendars) => calendars.length > 0)
    .map((calendars) => {
      const keys = calendars.flatMap((calendar) => calendar.keys);
      const entries = known(keys, entryOf);
      const goneHere = known(
        calendars.map(({ path }) => path),
        (path) => gone.get(path),
      );
      return partOf(
        { kind: "calendars", calendars, entries, gone: goneHere },
        key("calendars", () => [calendars, entries, goneHere]),
        () => "",
        Math.ceil(calendars.length / CALENDARS_OF_PAGE),
      );
    });
}

/** What is known by some keys. */
function known<Value>(keys: readonly string[], find: (key: string) => Value | undefined): Map<string, Value> {
  return new Map(
    keys.flatMap((key) => {
      const value = find(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
