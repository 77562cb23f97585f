import type { DateTime } from "luxon";
import { type GoneEntries, goneBelow } from "../exports/calendar/gone-entries.ts";
import { calendarsOfPeople, type PlannedCalendar } from "../exports/calendar/planned-calendars.ts";
import { appearancesIn } from "../model/appearances.ts";
import { briefOf } from "../model/edition-brief.ts";
import { lastTurningPoint } from "../model/moments/phase.ts";
import type { Person } from "../model/person.ts";
import type { Site } from "../model/site.ts";
import { once } from "../once.ts";
import { type Ledger, revisionsIn } from "../revisions/ledger.ts";
import { pathOfEdition, pathOfPerson } from "../urls.ts";
import { outlineOf } from "../views/outline.ts";
import { byFirstPart, digestOfData, inShares } from "./keys.ts";
import type { Part, PartContents } from "./part.ts";
import {
  editionContents,
  homeContents,
  type PeopleEntries,
  type PersonShare,
  peopleContents,
  type Surroundings,
  seriesContents,
} from "./parts.ts";

/** The editions and their home pages, newest first. */
export function editionParts(
  site: Site,
  ledger: Ledger,
  gone: GoneEntries,
  surroundings: Surroundings,
): Part[] {
  const { now } = surroundings;
  const key = keyIn(surroundings);
  // Calendars tell how often something has changed.
  const revisions = byFirstPart(ledger);
  const origins = byFirstPart(site.origins);
  const revisionOf = revisionsIn(ledger, now);
  const { digestOf } = surroundings;
  const briefs = site.editions.map((edition) => ({ isDraft: edition.isDraft, brief: briefOf(edition) }));
  const turns = site.editions.map((edition) => lastTurningPoint([edition], now));
  return site.editions.flatMap((edition, index): Part[] => {
    const previous = briefs.slice(index + 1).flatMap(({ isDraft, brief }) => (isDraft ? [] : [brief]));
    const known = (): readonly string[] => previous.map(digestOf);
    const told = revisions.get(edition.id) ?? [];
    const written = new Map(origins.get(edition.id));
    const goneHere = goneBelow(pathOfEdition(edition), gone);
    const own = turns[index];
    const all = lastOf(turns.filter((_, at) => at === index || (at > index && !briefs[at]?.isDraft)));
    return [
      {
        key: key("edition", () => [digestOf(edition), written, told, goneHere, own]),
        source: () => digestOf(edition).slice(0, SOURCE_LENGTH),
        contents: () => editionContents(edition, goneHere, revisionOf, written, surroundings),
      },
      {
        key: key("home", () => [digestOf(edition), written, known(), all]),
        source: sourceOf(() => [digestOf(edition), known()]),
        contents: () => homeContents(edition, previous, written, surroundings),
      },
    ];
  });
}

function lastOf(moments: readonly DateTime[]): DateTime | undefined {
  return moments.reduce<DateTime | undefined>(
    (last, moment) => (last === undefined || moment > last ? moment : last),
    undefined,
  );
}

/** About as many people make a part: one who changes makes as many pages anew. */
const PEOPLE_OF_PART = 16;

export function peopleParts(site: Site, entries: PeopleEntries, surroundings: Surroundings): Part[] {
  const front = outlineOf(site.editions[0]);
  const key = keyIn(surroundings);
  const [appearances, calendars] = [appearancesIn(site), calendarsOfPeople(site)];
  const shareOf = (person: Person): PersonShare => ({
    person,
    appearances: appearances.get(person) ?? [],
    calendar: calendars.get(person),
  });
  const all = inShares(site.people, ({ id }) => id, PEOPLE_OF_PART).filter((people) => people.length > 0);
  return all.map((people) => {
    const shares = people.map(shareOf);
    const written = new Map(
      people.flatMap(({ id }) => {
        const path = pathOfPerson({ id });
        const own = site.origins.get(path);
        return own === undefined ? [] : [[path, own] as const];
      }),
    );
    return {
      key: key("people", () => [
        front,
        shares,
        written,
        shares.map(({ calendar }) => entriesIn(calendar, entries)),
      ]),
      source: sourceOf(() => [people, shares.map(({ appearances: own }) => own)]),
      contents: () => peopleContents(shares, entries, front, written, surroundings),
    };
  });
}

function entriesIn(calendar: PlannedCalendar | undefined, { entryOf, gone }: PeopleEntries): unknown {
  return calendar && [calendar.keys.map(entryOf), gone.get(calendar.path)];
}

const SOURCE_LENGTH = 16;

function sourceOf(data: () => readonly unknown[]): () => string {
  return once(() => digestOfData(...data()).slice(0, SOURCE_LENGTH));
}

/**
 * The pages of the series as a whole.
 * @param indexes the paths of further folders of the search
 */
export function seriesPart(site: Site, indexes: () => readonly string[], surroundings: Surroundings): Part {
  const now = lastTurningPoint(site.editions, surroundings.now);
  const { origins, editions, ...rest } = site;
  const written = new Map([...origins].filter(([path]) => isOfSeries(path, site)));
  const content = once(() => digestOfData(rest, editions.map(surroundings.digestOf)));
  return {
    key: keyIn(surroundings)("series", () => [content(), written, now, indexes()]),
    source: () => content().slice(0, SOURCE_LENGTH),
    contents: () => seriesContents(site, indexes, written, { ...surroundings, now }),
  };
}

/** Whether a path belongs neither to an edition nor to a person. */
function isOfSeries(path: string, { editions }: Site): boolean {
  const [, first = "", further] = path.split("/");
  return first === "people" ? further === "" : editions.every(({ id }) => id !== first);
}

/** Parts change with what they are about, and with what surrounds all of them. */
function keyIn({
  generator,
  series,
  shell,
}: Surroundings): (kind: string, data: () => readonly unknown[]) => () => string {
  const all = once(() => digestOfData(generator, series, shell));
  return (kind, data) => once(() => digestOfData(all(), kind, ...data()));
}

/** The pages of a site without what stands beside them: no keys, no ledger and no calendars. */
export function contentsOfPages(
  site: Site,
  indexes: () => readonly string[],
  surroundings: Surroundings,
): PartContents[] {
  const noEntries = { entryOf: () => undefined, gone: new Map() };
  return [
    ...editionParts(site, new Map(), new Map(), surroundings),
    ...peopleParts(site, noEntries, surroundings),
    seriesPart(site, indexes, surroundings),
  ].map((part) => part.contents());
}
