import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import { extraTermsOf } from "../search-terms.ts";
import { hrefOf } from "../urls.ts";
import { type Words, wordsOf } from "../wording/words.ts";
import { type Appearances, type SearchFacts, searchFactsOf } from "./search-facts.ts";

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

/** Everything that the search finds. */
export function searchRecords(site: Site, appearances: Appearances): SearchRecord[] {
  const words = wordsOf(site.series.language);
  return searchFactsOf(site, appearances, words).map((facts) => recordOf(facts, site.series, words));
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
