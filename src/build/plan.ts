import { DateTime } from "luxon";
import { type GoneEntries, goneBelow } from "../exports/calendar/gone-entries.ts";
import { calendarsOfPeople } from "../exports/calendar/planned-calendars.ts";
import { appearancesIn } from "../model/appearances.ts";
import { briefOf } from "../model/edition-brief.ts";
import { lastTurningPoint } from "../model/moments/phase.ts";
import type { Person } from "../model/person.ts";
import { talksOf } from "../model/program/talks.ts";
import type { Site } from "../model/site.ts";
import { once } from "../once.ts";
import type { Ledger } from "../revisions/ledger.ts";
import { pathOfEdition, pathOfPerson } from "../urls.ts";
import { outlineOf } from "../views/outline.ts";
import { seriesContentOf } from "../views/series-content.ts";
import { byFirstPart, digestOfData, inShares } from "./keys.ts";
import type { Part } from "./part.ts";
import type { PartContents, PeopleEntries, PersonShare, Surroundings } from "./parts.ts";
import { contentsIn, type Subject } from "./subjects.ts";

/** About as many talks and papers make a part: an edition with more is several. */
const ITEMS_OF_PART = 200;

/** The editions and their home pages, newest first. */
export function editionParts(
  site: Site,
  ledger: Ledger,
  gone: GoneEntries,
  surroundings: Surroundings,
): Part[] {
  const { now } = surroundings;
  const key = keyIn(surroundings);
  const partOf = partIn(surroundings);
  // Calendars tell how often something has changed.
  const revisions = byFirstPart(ledger);
  const origins = byFirstPart(site.origins);
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
    const all = DateTime.max(
      ...turns.filter((_, at) => at === index || (at > index && !briefs[at]?.isDraft)),
    );
    const subject = { edition, told: new Map(told), gone: goneHere, written };
    const digest = key("edition", () => [digestOf(edition), written, told, goneHere, own]);
    const items = talksOf(edition).length + edition.papers.length;
    const count = Math.max(1, Math.round(items / ITEMS_OF_PART));
    const source = (): string => digestOf(edition).slice(0, SOURCE_LENGTH);
    return [
      ...Array.from({ length: count }, (_, place) =>
        partOf(
          { kind: "edition", ...subject, slice: { index: place, count } },
          count === 1 ? digest : once(() => digestOfData(digest(), place, count)),
          source,
          Math.ceil(items / count),
        ),
      ),
      partOf(
        { kind: "home", edition, previous, written },
        key("home", () => [digestOf(edition), written, known(), all]),
        sourceOf(() => [digestOf(edition), known()]),
        1,
      ),
    ];
  });
}

/** About as many people make a part: one who changes makes as many pages anew. */
const PEOPLE_OF_PART = 16;

export function peopleParts(
  site: Site,
  { entryOf, gone, keysIn }: PeopleEntries,
  surroundings: Surroundings,
): Part[] {
  const front = outlineOf(site.editions[0]);
  const key = keyIn(surroundings);
  const partOf = partIn(surroundings);
  const [appearances, calendars] = [appearancesIn(site), calendarsOfPeople(site, keysIn)];
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
    const own = shares.flatMap(({ calendar }) => calendar ?? []);
    const entries = new Map(
      own
        .flatMap(({ keys }) => keys)
        .flatMap((entryKey) => {
          const entry = entryOf(entryKey);
          return entry === undefined ? [] : [[entryKey, entry] as const];
        }),
    );
    const goneHere = new Map(
      own.flatMap(({ path }) => {
        const left = gone.get(path);
        return left === undefined ? [] : [[path, left] as const];
      }),
    );
    return partOf(
      { kind: "people", people: shares, entries, gone: goneHere, front, written },
      key("people", () => [front, shares, written, entries, goneHere]),
      sourceOf(() => [people, shares.map(({ appearances: all }) => all)]),
      people.length,
    );
  });
}

/** A part that can be made wherever its subject is known. */
function partIn(
  surroundings: Surroundings,
): (subject: Subject, key: Part["key"], source: Part["source"], size: number) => Part {
  const contentsOf = contentsIn(surroundings);
  return (subject, key, source, size) => ({
    key,
    source,
    size,
    subject,
    contents: () => contentsOf(subject),
  });
}

const SOURCE_LENGTH = 16;

function sourceOf(data: () => readonly unknown[]): () => string {
  return once(() => digestOfData(...data()).slice(0, SOURCE_LENGTH));
}

/** About as many pages a series has of its own. */
const SERIES_PAGES = 10;

/** The pages of the series as a whole. */
export function seriesPart(site: Site, surroundings: Surroundings): Part {
  const content = seriesContentOf(site, appearancesIn(site));
  const now = lastTurningPoint(content.editions, surroundings.now);
  const front = outlineOf(site.editions[0]);
  const written = new Map([...site.origins].filter(([path]) => isOfSeries(path, site)));
  const digest = once(() => digestOfData(content));
  return partIn(surroundings)(
    { kind: "series", content, front, written },
    keyIn(surroundings)("series", () => [digest(), front, written, now]),
    () => digest().slice(0, SOURCE_LENGTH),
    SERIES_PAGES,
  );
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
export function contentsOfPages(site: Site, surroundings: Surroundings): PartContents[] {
  const noEntries = { entryOf: () => undefined, gone: new Map() };
  return [
    ...editionParts(site, new Map(), new Map(), surroundings),
    ...peopleParts(site, noEntries, surroundings),
    seriesPart(site, surroundings),
  ].map((part) => part.contents());
}
