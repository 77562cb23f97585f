import { type Section, sectionsOf } from "../kinds/page-kinds.ts";
import { plainText } from "../markdown/plain.ts";
import type { Appearance } from "../model/appearances.ts";
import type { Call, Edition, FreePage } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { Site } from "../model/site.ts";
import {
  EDITIONS,
  PEOPLE,
  pathOfCall,
  pathOfEdition,
  pathOfFormats,
  pathOfPage,
  pathOfPerson,
} from "../urls.ts";
import type { Words } from "../wording/words.ts";
import type { SearchFacts } from "./search-facts.ts";
import { programFacts } from "./search-program.ts";

/** What the search finds of an edition. */
export function factsOfEdition(edition: Edition, words: Words): SearchFacts[] {
  return [
    editionFacts(edition),
    ...edition.calls.map((call) => callFacts(call, edition)),
    ...programFacts(edition, words),
    ...edition.pages.map((page) => pageFacts(page, edition)),
    ...listFacts(edition, words),
  ];
}

/** What the search finds of the series as a whole. */
export function factsOfSeries({ pages }: Site, words: Words): SearchFacts[] {
  return [...pages.map((page) => pageFacts(page, undefined)), ...seriesListFacts(words)];
}

function editionFacts(edition: Edition): SearchFacts {
  const { name, title, about = "", host, venue, cancelled, news } = edition;
  return {
    kind: "edition",
    title: name,
    path: pathOfEdition(edition),
    texts: [
      title,
      plainText(about),
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

function callFacts(call: Call, edition: Edition): SearchFacts {
  const { title, topics, text, submission } = call;
  return {
    kind: "call",
    title: title === undefined ? edition.name : `${title} · ${edition.name}`,
    path: pathOfCall(edition, call),
    texts: [
      plainText(text),
      ...topics,
      ...(submission?.categories ?? []).flatMap(({ name, description }) => [name, description]),
      plainText(submission?.instructions ?? ""),
    ],
    editions: [edition],
  };
}

/** What the search finds of a person. */
export function factsOfPerson(person: Person, known: readonly Appearance[]): SearchFacts {
  const affiliations = new Set(known.flatMap((appearance) => appearance.affiliations));
  return {
    kind: "person",
    title: person.name,
    path: pathOfPerson(person),
    names: person.also,
    texts: [...affiliations, plainText(person.bio ?? known.find(({ bio }) => bio)?.bio ?? "")],
    editions: known.map(({ edition }) => edition),
  };
}

function pageFacts(page: FreePage, edition: Edition | undefined): SearchFacts {
  return {
    kind: "page",
    title: page.title.plain,
    path: pathOfPage(page, edition),
    texts: [edition?.name, plainText(page.text)],
    editions: edition === undefined ? [] : [edition],
  };
}

/** Of the pages that list what an edition has; what they list has pages of its own. */
function listFacts(edition: Edition, { text }: Words): SearchFacts[] {
  const also: Readonly<Record<Section["kind"], readonly string[]>> = {
    call: [],
    program: [],
    papers: [],
    committees: [text.committees.organizers, text.committees.committee],
  };
  const lists = sectionsOf(edition)
    .filter(({ kind }) => kind !== "call")
    .map(({ kind, path }) => ({ path, title: text.pages[kind], texts: [edition.name, ...also[kind]] }));
  const formats = { path: pathOfFormats(edition), title: text.formats.title, texts: [edition.name] };
  return [...lists, formats].map((list) => ({ ...list, kind: "page", editions: [edition] }));
}

function seriesListFacts({ text: { pages, search } }: Words): SearchFacts[] {
  return [
    { kind: "page", title: pages.people, path: PEOPLE, texts: [], editions: [] },
    {
      kind: "page",
      title: pages.previousEditions,
      path: EDITIONS,
      texts: [search.kinds.edition],
      editions: [],
    },
  ];
}
