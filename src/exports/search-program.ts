import { plainText } from "../markdown/plain.ts";
import type { Edition } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Participant } from "../model/person.ts";
import type { Session, Talk } from "../model/program/program.ts";
import { presentedPapers, talksOf } from "../model/program/talks.ts";
import { workshopsOf } from "../model/program/workshops.ts";
import { pathOfPaper, pathOfTalk, pathOfWorkshop } from "../urls.ts";
import { titleOfItem } from "../wording/labels.ts";
import type { Words } from "../wording/words.ts";
import type { SearchFacts } from "./search-facts.ts";

/** Talks, workshops and papers. A paper that several talks present is one result, which leads to all of them. */
export function programFacts(edition: Edition, words: Words): SearchFacts[] {
  const papers = presentedPapers(edition);
  const repeated = new Set(papers.flatMap(({ talks }) => (talks.length > 1 ? talks : [])));
  const isFoundByPaper = (talk: Talk): boolean =>
    talk.isToldByPaper ||
    (repeated.has(talk) && talk.paper !== undefined && ownTitleOf(talk.paper, talk) === undefined);
  return [
    ...talksOf(edition)
      .filter((talk) => !isFoundByPaper(talk))
      .map((talk) => talkFacts(talk, edition, words)),
    ...workshopsOf(edition).map(({ workshop }) => workshopFacts(workshop, edition, words)),
    ...papers
      .filter(({ talks }) => talks.length === 0 || talks.some(isFoundByPaper))
      .map(({ paper }) => paperFacts(paper, edition)),
  ];
}

/** A talk on a paper is found by all that the paper is found by: both are one result, which leads to both. */
function talkFacts(talk: Talk, edition: Edition, words: Words): SearchFacts {
  const { speakers, panelists, moderator, paper, abstract = paper?.abstract } = talk;
  const others = [...panelists, ...(moderator === undefined ? [] : [moderator])];
  return {
    kind: "talk",
    title: titleOfItem(talk, words).plain,
    path: pathOfTalk(edition, talk),
    names: named([...speakers, ...others, ...(paper?.authors ?? [])]),
    texts: [
      ...(paper === undefined ? [] : [ownTitleOf(paper, talk), ...aboutPaper(paper)]),
      plainText(abstract ?? ""),
      // Whoever adds the word to what they look for finds it too.
      paper && words.text.search.kinds.paper,
    ],
    ids: paper && idsOf(paper),
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

/** An id of words says what the title says. */
function idsOf({ id, doi, arxiv }: Paper): (string | undefined)[] {
  return [/\d/.test(id) ? id : undefined, doi, arxiv];
}

function workshopFacts(workshop: Session, edition: Edition, words: Words): SearchFacts {
  const { organizers, chairs, text } = workshop;
  return {
    kind: "workshop",
    title: titleOfItem(workshop, words).plain,
    path: pathOfWorkshop(edition, workshop),
    names: named([...organizers, ...chairs]),
    texts: [plainText(text ?? "")],
    editions: [edition],
  };
}

function paperFacts(paper: Paper, edition: Edition): SearchFacts {
  const { title, authors, abstract } = paper;
  return {
    kind: "paper",
    title: title.plain,
    path: pathOfPaper(edition, paper),
    names: named(authors),
    texts: [...aboutPaper(paper), plainText(abstract ?? "")],
    ids: idsOf(paper),
    editions: [edition],
  };
}

/** Everybody once, with their affiliations. */
function named(participants: readonly Participant[]): string[] {
  return [...new Set(participants.map(({ name, affiliations }) => [name, ...affiliations].join(", ")))];
}
