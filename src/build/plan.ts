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
  return site.editions.flatMap((edition, index): Part[] => {
    const previous = site.editions
      .slice(index + 1)
      .filter(({ isDraft }) => !isDraft)
      .map(briefOf);
    const told = revisions.get(edition.id) ?? [];
    const written = new Map(origins.get(edition.id));
    const goneHere = goneBelow(pathOfEdition(edition), gone);
    const [own, all] = [lastTurningPoint([edition], now), lastTurningPoint([edition, ...previous], now)];
    return [
      {
        key: key("edition", edition, written, told, goneHere, own),
        source: sourceOf(edition),
        contents: () => editionContents(edition, goneHere, revisionOf, written, surroundings),
      },
      {
        key: key("home", edition, written, previous, all),
        source: sourceOf(edition, previous),
        contents: () => homeContents(edition, previous, written, surroundings),
      },
    ];
  });
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
      key: key(
        "people",
        front,
        shares,
        written,
        shares.map(({ calendar }) => entriesIn(calendar, entries)),
      ),
      source: sourceOf(
        people,
        shares.map(({ appearances: own }) => own),
      ),
      contents: () => peopleContents(shares, entries, front, written, surroundings),
    };
  });
}

function entriesIn(calendar: PlannedCalendar | undefined, { entryOf, gone }: PeopleEntries): unknown {
  return calendar && [calendar.keys.map(entryOf), gone.get(calendar.path)];
}

function sourceOf(...data: readonly unknown[]): () => string {
  return once(() => digestOfData(...data).slice(0, 16));
}

/** The pages of the series as a whole. */
export function seriesPart(site: Site, surroundings: Surroundings): Part {
  const now = lastTurningPoint(site.editions, surroundings.now);
  const { origins, ...content } = site;
  const written = new Map([...origins].filter(([path]) => isOfSeries(path, site)));
  return {
    key: once(() => keyIn(surroundings)("series", content, written, now)()),
    source: sourceOf(content),
    contents: () => seriesContents(site, written, { ...surroundings, now }),
  };
}

/** Whether a path belongs neither to an edition nor to a person. */
function isOfSeries(path: string, { editions }: Site): boolean {
  const [, first = "", further] = path.split("/");
  return first === "people" ? further === "" : editions.every(({ id }) => id !== first);
}

/** Parts change with what they are about, and with what surrounds all of them. */
function keyIn({ generator, series, shell }: Surroundings): (...data: readonly unknown[]) => () => string {
  const all = once(() => digestOfData(generator, series, shell));
  return (...data) => once(() => digestOfData(all(), ...data));
}

/** The pages of a site without what stands beside them: no keys, no ledger and no calendars. */
export function contentsOfPages(site: Site, surroundings: Surroundings): PartContents[] {
  const noEntries = { entryOf: () => undefined, gone: new Map() };
  return [
    ...editionParts(site, new Map(), new Map(), surroundings),
    ...peopleParts(site, noEntries, surroundings),
    seriesPart(site, surroundings),
  ].map((part) => part.contents());
}
