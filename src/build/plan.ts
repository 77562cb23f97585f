import { appearancesIn } from "../model/appearances.ts";
import { briefOf } from "../model/edition-brief.ts";
import type { Person } from "../model/person.ts";
import type { Site } from "../model/site.ts";
import { type Ledger, revisionsIn } from "../revisions/ledger.ts";
import { outlineOf } from "../views/outline.ts";
import { lastTurningPoint } from "../views/phase.ts";
import { digestOfData, revisionsByEdition } from "./keys.ts";
import type { Part, PartFacts } from "./part.ts";
import {
  editionContents,
  homeContents,
  type PersonShare,
  peopleContents,
  type Surroundings,
  seriesContents,
} from "./parts.ts";

/** The editions and their home pages, newest first. */
export function editionParts(site: Site, ledger: Ledger, surroundings: Surroundings): Part[] {
  const { now } = surroundings;
  const key = keyIn(surroundings);
  const revisions = revisionsByEdition(ledger);
  const revisionOf = revisionsIn(ledger, now);
  const briefs = site.editions.map(briefOf);
  return site.editions.flatMap((edition, index): Part[] => {
    const previous = briefs.slice(index + 1);
    const told = revisions.get(edition.id) ?? [];
    const [own, all] = [lastTurningPoint([edition], now), lastTurningPoint([edition, ...previous], now)];
    return [
      {
        edition: edition.id,
        key: key("edition", edition, told, own),
        source: sourceOf(edition),
        contents: () => editionContents(edition, revisionOf, surroundings),
      },
      {
        key: key("home", edition, previous, all),
        source: sourceOf(edition, previous),
        contents: () => homeContents(edition, previous, surroundings),
      },
    ];
  });
}

/** About as many people make a part: one who changes makes as many pages anew. */
const PEOPLE_OF_PART = 16;

/** @param facts of the editions, by their ids */
export function peopleParts(
  site: Site,
  facts: ReadonlyMap<string, PartFacts>,
  surroundings: Surroundings,
): Part[] {
  const front = outlineOf(site.editions[0]);
  const key = keyIn(surroundings);
  const appearances = appearancesIn(site);
  const shareOf = (person: Person): PersonShare => ({
    person,
    appearances: appearances.get(person) ?? [],
    entries: site.editions.flatMap(({ id }) => facts.get(id)?.entriesByPerson.get(person.id) ?? []),
  });
  return inShares(site.people).map((people) => {
    const shares = people.map(shareOf);
    return {
      key: key("people", front, shares),
      source: sourceOf(
        people,
        shares.map(({ appearances: own }) => own),
      ),
      contents: () => peopleContents(shares, front, surroundings),
    };
  });
}

/** Who joins or leaves changes one share, and not all that come after. */
function inShares(people: readonly Person[]): Person[][] {
  let count = 1;
  while (count * PEOPLE_OF_PART < people.length) count *= 2;
  const shares = Array.from({ length: count }, (): Person[] => []);
  for (const person of people)
    shares[Number.parseInt(digestOfData(person.id).slice(0, 8), 16) % count]?.push(person);
  return shares.filter((share) => share.length > 0);
}

function sourceOf(...data: readonly unknown[]): string {
  return digestOfData(...data).slice(0, 16);
}

/** The pages of the series as a whole. */
export function seriesPart(site: Site, surroundings: Surroundings): Part {
  const now = lastTurningPoint(site.editions, surroundings.now);
  return {
    key: keyIn(surroundings)("series", site, now),
    source: sourceOf(site),
    contents: () => seriesContents(site, { ...surroundings, now }),
  };
}

/** Parts change with what they are about, and with what surrounds all of them. */
function keyIn({ generator, series, shell }: Surroundings): (...data: readonly unknown[]) => string {
  const all = digestOfData(generator, series, shell);
  return (...data) => digestOfData(all, ...data);
}
