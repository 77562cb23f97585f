import type { Appearance } from "../model/appearances.ts";
import type { Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import type { SearchRecord } from "../search/record.ts";
import { hrefOf } from "../urls.ts";
import { type Words, wordsOf } from "../wording/words.ts";
import type { SearchFacts } from "./search-facts.ts";
import { factsOfEdition, factsOfPerson, factsOfSeries } from "./search-pages.ts";

/** What the search finds of an edition. */
export function recordsOfEdition(edition: Edition, series: Series): SearchRecord[] {
  const words = wordsOf(series.language);
  return factsOfEdition(edition, words).map((facts) => recordOf(facts, series, words));
}

/** What the search finds of a person. */
export function recordOfPerson(
  person: Person,
  appearances: readonly Appearance[],
  series: Series,
): SearchRecord {
  return recordOf(factsOfPerson(person, appearances), series, wordsOf(series.language));
}

/** What the search finds of the series as a whole. */
export function recordsOfSeries(site: Site): SearchRecord[] {
  const words = wordsOf(site.series.language);
  return factsOfSeries(site, words).map((facts) => recordOf(facts, site.series, words));
}

function recordOf(
  { kind, title, path, names = [], texts, ids = [], editions }: SearchFacts,
  series: Series,
  words: Words,
): SearchRecord {
  const years = [...new Set(editions.map(({ year }) => String(year)))];
  const [newest = "", oldest = newest] = [years[0], years.at(-1)];
  return {
    url: hrefOf(series, path),
    title,
    kind: words.text.search.kinds[kind],
    year: newest === oldest ? newest : `${oldest}–${newest}`,
    names: sentences(names),
    text: sentences(texts),
    ids: ids.flatMap((id) => (id === undefined ? [] : [id])),
  };
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined || part === "" ? [] : [sentence(part)])).join(" ");
}

function sentence(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}
