import { type Section, sectionsOf } from "../kinds/page-kinds.ts";
import { plainText } from "../markdown/plain.ts";
import type { Appearance } from "../model/appearances.ts";
import type { Call, Edition, FreePage } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Participant, Person } from "../model/person.ts";
import type { Session, Talk } from "../model/program/program.ts";
import { presentedPapers, talksOf } from "../model/program/talks.ts";
import { workshopsOf } from "../model/program/workshops.ts";
import type { Site } from "../model/site.ts";
import {
  EDITIONS,
  PEOPLE,
  pathOfCall,
  pathOfEdition,
  pathOfFormats,
  pathOfPage,
  pathOfPaper,
  pathOfPerson,
  pathOfTalk,
  pathOfWorkshop,
} from "../urls.ts";
import type { Catalogue } from "../wording/catalogue.ts";
import { titleOfItem } from "../wording/labels.ts";
import type { Words } from "../wording/words.ts";

/** What a page is found by. */
export interface SearchFacts {
  readonly kind: keyof Catalogue["search"]["kinds"];
  readonly title: string;
  readonly path: string;
  readonly texts: readonly (string | undefined)[];
  readonly editions: readonly Pick<Edition, "year">[];
}

/** What the search finds of an edition. */
export function factsOfEdition(edition: Edition, words: Words): SearchFacts[] {
  return [
    editionFacts(edition),
    ...edition.calls.map((call) => callFacts(call, edition)),
    ...talksOf(edition)
      .filter(({ isToldByPaper }) => !isToldByPaper)
      .map((talk) => talkFacts(talk, edition, words)),
    ...workshopsOf(edition).map(({ workshop }) => workshopFacts(workshop, edition, words)),
    ...presentedPapers(edition)
      .filter(({ talks }) => talks.every(({ isToldByPaper }) => isToldByPaper))
      .map(({ paper }) => paperFacts(paper, edition)),
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

/** A talk on a paper is found by all that the paper is found by: both are one result, which leads to both. */
function talkFacts(talk: Talk, edition: Edition, words: Words): SearchFacts {
  const { speakers, panelists, moderator, paper, abstract = paper?.abstract } = talk;
  const others = [...panelists, ...(moderator === undefined ? [] : [moderator])];
  return {
    kind: "talk",
    title: titleOfItem(talk, words).plain,
    path: pathOfTalk(edition, talk),
    texts: [
      ...named([...speakers, ...others, ...(paper?.authors ?? [])]),
      ...(paper === undefined ? [] : [ownTitleOf(paper, talk), ...aboutPaper(paper)]),
      plainText(abstract ?? ""),
      // Whoever adds the word to what they look for finds it too.
      paper && words.text.search.kinds.paper,
    ],
    editions: [edition],
  };
}

/** Where the talk on it is called something else. */
function ownTitleOf({ title }: Paper, talk: Talk): string | undefined {
  return title.plain === talk.title?.plain ? undefined : title.plain;
}

/** What a paper is found by besides its title, its people and its abstract. */
function aboutPaper({ category, track, awards, keywords }: Paper): (string | undefined)[] {
  return [category, track?.name, ...awards, ...keywords];
}

function workshopFacts(workshop: Session, edition: Edition, words: Words): SearchFacts {
  const { organizers, chairs, text } = workshop;
  return {
    kind: "workshop",
    title: titleOfItem(workshop, words).plain,
    path: pathOfWorkshop(edition, workshop),
    texts: [...named([...organizers, ...chairs]), plainText(text ?? "")],
    editions: [edition],
  };
}

function paperFacts(paper: Paper, edition: Edition): SearchFacts {
  const { title, authors, abstract } = paper;
  return {
    kind: "paper",
    title: title.plain,
    path: pathOfPaper(edition, paper),
    texts: [...named(authors), ...aboutPaper(paper), plainText(abstract ?? "")],
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
    texts: [
      ...affiliations,
      ...person.also,
      plainText(person.bio ?? known.find(({ bio }) => bio)?.bio ?? ""),
    ],
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

/** Everybody once, with their affiliations. */
function named(participants: readonly Participant[]): string[] {
  return [...new Set(participants.map(({ name, affiliations }) => [name, ...affiliations].join(", ")))];
}
