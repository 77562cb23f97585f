import type { EventLeaf } from "schema-dts";
import type { Call, Edition, FreePage } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import { isLargeProgram, type PlacedTalk } from "../../model/program/talks.ts";
import type { PlacedWorkshop } from "../../model/program/workshops.ts";
import {
  addressOf,
  HOME,
  pathOfCall,
  pathOfCommittees,
  pathOfFormats,
  pathOfPage,
  pathOfPaper,
  pathOfPapers,
  pathOfProgram,
  pathOfSession,
  pathOfTalk,
} from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { titleOfCall } from "../../wording/submission.ts";
import type { EditionContext, PageContext } from "../context.ts";
import { type Crumb, crumbOfEdition } from "./breadcrumbs.ts";
import { type StructuredData, structuredData } from "./graph.ts";
import { idOfPaper } from "./ids.ts";
import { editionNode, eventNode, organizerNodes } from "./things/event.ts";
import { MANY_PAPERS, paperNode, papersNode } from "./things/paper.ts";
import { participantNodes } from "./things/person.ts";
import { programNodes, wholeSessionNode } from "./things/program.ts";
import { seriesNode } from "./things/series.ts";
import { talkNode } from "./things/talk.ts";
import { webSiteNode } from "./things/web-site.ts";
import { valuesOf } from "./values.ts";

/** What each page of an edition tells a machine. */

/** @param path the edition's own address, or that of the site for the current edition */
export function homeData(
  edition: Edition,
  path: typeof HOME | string,
  context: EditionContext,
): StructuredData {
  const { series } = context;
  const nodes = [seriesNode(series), editionNode(edition, context)];
  return path === HOME
    ? structuredData([...nodes, webSiteNode(series)], [], series)
    : structuredData(nodes, [crumbOfEdition(edition)], series);
}

export function callData(call: Call, edition: Edition, context: EditionContext): StructuredData {
  const crumb = { name: titleOfCall(call, context.words), path: pathOfCall(edition, call) };
  return structuredData([eventNode(edition, context)], [crumbOfEdition(edition), crumb], context.series);
}

export function programData(edition: Edition, context: EditionContext): StructuredData {
  // Each talk of a large program is told where it has a page.
  const event: EventLeaf = isLargeProgram(edition)
    ? eventNode(edition, context)
    : { ...eventNode(edition, context), subEvent: programNodes(edition, context) };
  return structuredData([event], [crumbOfEdition(edition), programCrumb(edition, context)], context.series);
}

/** @param abstract without markup, or its beginning; empty where none is known */
export function talkData(
  placed: PlacedTalk,
  abstract: string,
  edition: Edition,
  context: EditionContext,
): StructuredData {
  const { talk } = placed;
  const crumb = { name: titleOfItem(talk, context.words).plain, path: pathOfTalk(edition, talk) };
  return structuredData(
    [talkNode(placed, abstract, edition, context)],
    [crumbOfEdition(edition), programCrumb(edition, context), crumb],
    context.series,
  );
}

export function workshopData(
  { workshop, day }: PlacedWorkshop,
  description: string,
  edition: Edition,
  context: EditionContext,
): StructuredData {
  const path = pathOfSession(edition, workshop);
  const crumb = { name: titleOfItem(workshop, context.words).plain, path };
  const node: EventLeaf = {
    ...wholeSessionNode(workshop, day, edition, context),
    description: description || undefined,
    url: addressOf(context.series, path),
    organizer: participantNodes(workshop.organizers, context.series),
    superEvent: eventNode(edition, context),
  };
  return structuredData(
    [node],
    [crumbOfEdition(edition), programCrumb(edition, context), crumb],
    context.series,
  );
}

export function papersData(edition: Edition, context: EditionContext): StructuredData {
  const { series, words } = context;
  const event: EventLeaf = {
    ...eventNode(edition, context),
    workFeatured:
      edition.papers.length > MANY_PAPERS
        ? undefined
        : valuesOf(edition.papers.map((paper) => ({ "@id": idOfPaper(paper, edition, series) }))),
  };
  const crumb = { name: words.text.pages.papers, path: pathOfPapers(edition) };
  return structuredData([event, papersNode(edition, series)], [crumbOfEdition(edition), crumb], series);
}

export function paperData(paper: Paper, edition: Edition, { series, words }: EditionContext): StructuredData {
  const list = { name: words.text.pages.papers, path: pathOfPapers(edition) };
  const crumb = { name: paper.title.plain, path: pathOfPaper(edition, paper) };
  return structuredData([paperNode(paper, edition, series)], [crumbOfEdition(edition), list, crumb], series);
}

export function formatsData(edition: Edition, { series, words }: EditionContext): StructuredData {
  const crumb = { name: words.text.formats.title, path: pathOfFormats(edition) };
  return structuredData([], [crumbOfEdition(edition), crumb], series);
}

export function committeesData(edition: Edition, context: EditionContext): StructuredData {
  const { series, words } = context;
  const event: EventLeaf = {
    ...eventNode(edition, context),
    organizer: organizerNodes(edition, series),
    contributor: participantNodes(edition.committee, series),
  };
  const crumb = { name: words.text.pages.committees, path: pathOfCommittees(edition) };
  return structuredData([event], [crumbOfEdition(edition), crumb], series);
}

/** @param edition undefined for a page of the series as a whole */
export function freePageData(
  page: FreePage,
  edition: Edition | undefined,
  { series }: PageContext,
): StructuredData {
  const crumb = { name: page.title.plain, path: pathOfPage(page, edition) };
  return structuredData([], [...(edition === undefined ? [] : [crumbOfEdition(edition)]), crumb], series);
}

function programCrumb(edition: Edition, { words }: EditionContext): Crumb {
  return { name: words.text.pages.program, path: pathOfProgram(edition) };
}
