import type { Appearance } from "../model/appearances.ts";
import type { Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import { extraTermsOf } from "../search-terms.ts";
import { hrefOf } from "../urls.ts";
import { type Words, wordsOf } from "../wording/words.ts";
import { factsOfEdition, factsOfPerson, factsOfSeries, type SearchFacts } from "./search-facts.ts";

/** One page that can be found, as Pagefind takes it. */
export interface SearchRecord {
  /** A link, with the base path. */
  readonly url: string;
  /** Never without a word: Pagefind would leave the record out. */
  readonly content: string;
  /** The same for all records: an index holds one language, and all editions are to be found in one go. */
  readonly language: string;
  /** What a result shows, and is found by. */
  readonly meta: {
    readonly title: string;
    readonly kind: string;
    /** Empty for what has none. */
    readonly year: string;
    /** What title and content are found by besides their own words. */
    readonly terms?: string;
  };
}

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
  { kind, title, path, texts, editions }: SearchFacts,
  series: Series,
  words: Words,
): SearchRecord {
  const label = words.text.search.kinds[kind];
  const years = [...new Set(editions.map(({ year }) => String(year)))];
  const [newest = "", oldest = newest] = [years[0], years.at(-1)];
  const content = texts
    .flatMap((part) => (part === undefined || part === "" ? [] : [sentence(part)]))
    .join(" ");
  const terms = extraTermsOf(`${title} ${content}`).join(" ");
  return {
    url: hrefOf(series, path),
    content: [content, title].find((text) => /[\p{L}\p{N}]/u.test(text)) ?? label,
    language: new Intl.Locale(series.language).language,
    meta: {
      title,
      kind: label,
      year: newest === oldest ? newest : `${oldest}–${newest}`,
      ...(terms === "" ? {} : { terms }),
    },
  };
}

function sentence(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}
