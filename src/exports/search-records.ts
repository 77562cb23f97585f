import { plainText } from "../markdown/plain.ts";
import type { Edition, FreePage } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Participant, Person } from "../model/person.ts";
import type { Talk } from "../model/program.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import { talksOf } from "../model/talks.ts";
import {
  hrefOf,
  pathOfCall,
  pathOfEdition,
  pathOfPage,
  pathOfPaper,
  pathOfPerson,
  pathOfTalk,
} from "../urls.ts";
import type { Catalogue } from "../wording/catalogue.ts";
import { titleOfItem } from "../wording/labels.ts";
import { type Words, wordsOf } from "../wording/words.ts";

type SearchKind = keyof Catalogue["search"]["kinds"];

/** One thing that can be found, as Pagefind takes it. */
export interface SearchRecord {
  /** A link, with the base path. */
  readonly url: string;
  readonly content: string;
  /** The same for all records: an index holds one language, and all editions are to be found in one go. */
  readonly language: string;
  /** What a result shows, and is found by: `year` is empty for what has none. */
  readonly meta: { readonly title: string; readonly kind: string; readonly year: string };
}

/** What a person did, by edition, newest first. */
export type Appearances = ReadonlyMap<
  Person,
  readonly {
    readonly edition: Edition;
    readonly affiliations: readonly string[];
    readonly bio?: string | undefined;
  }[]
>;

interface Facts {
  readonly kind: SearchKind;
  readonly title: string;
  readonly path: string;
  readonly texts: readonly (string | undefined)[];
  readonly editions: readonly Edition[];
}

/** Everything that the search finds: talks, people, papers, editions, calls and free pages. */
export function searchRecords(
  { series, editions, people, pages }: Site,
  appearances: Appearances,
): SearchRecord[] {
  const words = wordsOf(series.language);
  const facts = [
    ...editions.flatMap((edition) => [
      editionFacts(edition),
      ...callFacts(edition),
      ...talksOf(edition).map((talk) => talkFacts(talk, edition, words)),
      ...edition.papers.map((paper) => paperFacts(paper, edition)),
      ...edition.pages.map((page) => pageFacts(page, edition)),
    ]),
    ...people.map((person) => personFacts(person, appearances)),
    ...pages.map((page) => pageFacts(page, undefined)),
  ];
  return facts.map((fact) => recordOf(fact, series, words));
}

function recordOf(
  { kind, title, path, texts, editions }: Facts,
  series: Series,
  { text }: Words,
): SearchRecord {
  const years = [...new Set(editions.map(({ year }) => String(year)))];
  const [newest = "", oldest = newest] = [years[0], years.at(-1)];
  return {
    url: hrefOf(series, path),
    content: texts.flatMap((part) => (part === undefined || part === "" ? [] : [sentence(part)])).join(" "),
    language: new Intl.Locale(series.language).language,
    meta: {
      title,
      kind: text.search.kinds[kind],
      year: newest === oldest ? newest : `${oldest}–${newest}`,
    },
  };
}

function editionFacts(edition: Edition): Facts {
  const { name, title, host, venue, cancelled, news } = edition;
  return {
    kind: "edition",
    title: name,
    path: pathOfEdition(edition),
    texts: [
      title,
      host?.name,
      venue?.name,
      venue?.city,
      venue?.country,
      cancelled,
      ...news.map(({ text }) => plainText(text)),
    ],
    editions: [edition],
  };
}

function callFacts(edition: Edition): Facts[] {
  if (edition.call === undefined) return [];
  const { topics, text, submission } = edition.call;
  return [
    {
      kind: "call",
      title: edition.name,
      path: pathOfCall(edition),
      texts: [plainText(text), ...topics, plainText(submission?.instructions ?? "")],
      editions: [edition],
    },
  ];
}

function talkFacts(talk: Talk, edition: Edition, words: Words): Facts {
  const { speakers, panelists, moderator, paper, abstract = paper?.abstract } = talk;
  const others = [...panelists, ...(moderator === undefined ? [] : [moderator])];
  return {
    kind: "talk",
    title: titleOfItem(talk, words),
    path: pathOfTalk(edition, talk),
    texts: [...named([...speakers, ...others, ...(paper?.authors ?? [])]), plainText(abstract ?? "")],
    editions: [edition],
  };
}

function paperFacts(paper: Paper, edition: Edition): Facts {
  const { title, authors, category, award, abstract } = paper;
  return {
    kind: "paper",
    title,
    path: pathOfPaper(edition, paper),
    texts: [...named(authors), category, award, plainText(abstract ?? "")],
    editions: [edition],
  };
}

function personFacts(person: Person, appearances: Appearances): Facts {
  const known = appearances.get(person) ?? [];
  const affiliations = new Set(known.flatMap((appearance) => appearance.affiliations));
  return {
    kind: "person",
    title: person.name,
    path: pathOfPerson(person),
    texts: [
      ...affiliations,
      ...person.also,
      plainText(person.bio ?? known.find(({ bio }) => bio)?.bio ?? ""),
    ],
    editions: known.map(({ edition }) => edition),
  };
}

function pageFacts(page: FreePage, edition: Edition | undefined): Facts {
  return {
    kind: "page",
    title: page.title,
    path: pathOfPage(page, edition),
    texts: [edition?.name, plainText(page.text)],
    editions: edition === undefined ? [] : [edition],
  };
}

function sentence(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}

/** Everybody once, with their affiliations. */
function named(participants: readonly Participant[]): string[] {
  return [...new Set(participants.map(({ name, affiliations }) => [name, ...affiliations].join(", ")))];
}
