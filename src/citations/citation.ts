import { plainBlocks } from "../markdown/plain.ts";
import type { Edition } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Participant } from "../model/person.ts";
import type { Talk } from "../model/program/program.ts";
import { citedTalksOf } from "../model/program/talks.ts";
import type { Series } from "../model/series.ts";
import type { Markdown, Title } from "../model/text.ts";
import { cslOfTitle } from "../titles/forms.ts";
import { plainTitle } from "../titles/title.ts";
import { addressOf, addressOfTarget, isOnThisSite, pathOfPaper, pathOfTalk } from "../urls.ts";
import { fullTitleOf } from "../wording/nouns/ordinals.ts";
import { cityOf } from "../wording/places.ts";
import { type Words, wordsOf } from "../wording/words.ts";
import type { CslDate, CslItem } from "./csl.ts";
import { keyOfPaper, keyOfTalk } from "./key.ts";
import { cslNameOf } from "./names.ts";
import { oneLine } from "./one-line.ts";

/** A paper or talk as it is cited, with what CSL-JSON has no place for. */
export interface Citation {
  readonly item: CslItem;
  /** Its markup is that of CSL-JSON in the item. */
  readonly title: Title;
  readonly keywords: readonly string[];
  /** The path of its page. */
  readonly path: string;
  /** Of each author, in their order. */
  readonly affiliations: readonly (readonly string[])[];
  /** Address in full. */
  readonly pdf?: string | undefined;
  /** Whether its PDF is a file of this site. */
  readonly isPdfHere: boolean;
}

/** How each paper of an edition is cited, then each talk that presents none. */
export type Citations = ReadonlyMap<Paper | Talk, Citation>;

export function citationsIn(edition: Edition, series: Series): Citations {
  const words = wordsOf(edition.language);
  return new Map<Paper | Talk, Citation>([
    ...edition.papers.map((paper) => [paper, citationOfPaper(paper, edition, series, words)] as const),
    ...citedTalksOf(edition).map((talk) => [talk, citationOfTalk(talk, edition, series, words)] as const),
  ]);
}

/** What holds a paper is the edition under its full title: no name of proceedings is made up. */
function citationOfPaper(paper: Paper, edition: Edition, series: Series, words: Words): Citation {
  const path = pathOfPaper(edition, paper);
  const { title, authors, pages, doi, arxiv, pdf, abstract, keywords } = paper;
  return {
    item: {
      id: keyOfPaper(paper, edition, series),
      type: "paper-conference",
      title: oneLine(cslOfTitle(title)),
      author: authors.map(cslNameOf),
      issued: dateOf(publicationDateOf(edition)),
      "container-title": oneLine(fullTitleOf(edition, words)),
      "event-title": oneLine(edition.name),
      ...eventOf(edition, words),
      ...volumeOf(edition),
      ...(pages === undefined ? {} : { page: pageRange(pages) }),
      ...(doi === undefined ? {} : { DOI: doi }),
      ...(arxiv === undefined ? {} : { archive: "arXiv", archive_location: arxiv }),
      URL: addressOf(series, path),
      ...abstractOf(abstract),
      ...(keywords.length === 0 ? {} : { keyword: keywords.map(oneLine).join(", ") }),
      language: edition.language,
    },
    title,
    keywords: keywords.map(oneLine),
    path,
    affiliations: authors.map(({ affiliations }) => affiliations),
    pdf: pdf && addressOfTarget(series, pdf),
    isPdfHere: pdf !== undefined && isOnThisSite(pdf) && /\.pdf$/i.test(pdf.replace(/[?#].*/s, "")),
  };
}

/** The day of a talk is that of the program; who gives a panel sits on it. */
function citationOfTalk(talk: Talk, edition: Edition, series: Series, words: Words): Citation {
  const path = pathOfTalk(edition, talk);
  const authors = speakersOf(talk);
  const title = talk.title ?? plainTitle("");
  return {
    item: {
      id: keyOfTalk(talk, edition, series),
      type: "speech",
      title: oneLine(cslOfTitle(title)),
      author: authors.map(cslNameOf),
      issued: dateOf(talk.span.start.toISODate() ?? publicationDateOf(edition)),
      genre: words.text.talks[talk.type],
      "event-title": oneLine(fullTitleOf(edition, words)),
      ...eventOf(edition, words),
      URL: addressOf(series, path),
      ...abstractOf(talk.abstract),
      language: talk.language ?? edition.language,
    },
    title,
    keywords: [],
    path,
    affiliations: authors.map(({ affiliations }) => affiliations),
    isPdfHere: false,
  };
}

function speakersOf({ speakers, panelists, moderator }: Talk): readonly Participant[] {
  const people = [...speakers, ...panelists];
  return people.length > 0 || moderator === undefined ? people : [moderator];
}

function eventOf(
  { start, end, presence, venue }: Edition,
  words: Words,
): Pick<CslItem, "event-date" | "event-place"> {
  const place =
    presence === "online" ? words.text.presence.online : cityOf(venue, words) || (venue?.name ?? "");
  const days = start === undefined ? [] : [...new Set([start, end ?? start])];
  return {
    ...(days.length === 0 ? {} : { "event-date": { "date-parts": days.map(datePartsOf) } }),
    ...(place === "" ? {} : { "event-place": oneLine(place) }),
  };
}

function volumeOf({ proceedings = {} }: Edition): Pick<CslItem, "publisher" | "ISBN"> {
  const { publisher, isbn } = proceedings;
  return {
    ...(publisher === undefined ? {} : { publisher: oneLine(publisher) }),
    ...(isbn === undefined ? {} : { ISBN: isbn }),
  };
}

function abstractOf(abstract: Markdown | undefined): Pick<CslItem, "abstract"> {
  const paragraphs = plainBlocks(abstract ?? "", () => undefined)
    .map(({ text, marker = "" }) => oneLine(marker + text))
    .filter((text) => text !== "");
  return paragraphs.length === 0 ? {} : { abstract: paragraphs.join("\n\n") };
}

/** The day on which the papers of an edition come out, or its year alone: `2026-03-28`, `2026`. */
export function publicationDateOf({ start, year }: Edition): string {
  return start ?? String(year);
}

function dateOf(date: string): CslDate {
  return { "date-parts": [datePartsOf(date)] };
}

function datePartsOf(date: string): number[] {
  return date.split("-").map(Number);
}

/** "12–19" and "12 -- 19" are "12-19". */
export function pageRange(pages: string): string {
  return oneLine(pages).replace(/(\w)\s*[-‐‑–—]+\s*(?=\w)/g, "$1-");
}
