import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Talk } from "../../model/program/program.ts";
import { talksByPaper } from "../../model/program/talks.ts";
import type { Markdown } from "../../model/text.ts";
import { fragmentOfPaper, hrefOf, pathOfPapers, pathOfTalk } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { pageNumbersInWords } from "../../wording/submission.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { type CiteAllView, citeAllView, editionAlternates } from "../frame/cite.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type LinkView, type ParticipantView, participantViews } from "../frame/links.ts";
import { paperHref, paperLinks } from "../frame/resources.ts";
import { papersData } from "../structured-data/edition-pages.ts";

export interface PapersView extends PageView {
  readonly editionName: string;
  readonly papers: readonly PaperEntryView[];
  readonly citeAll?: CiteAllView | undefined;
}

export interface PaperEntryView {
  readonly id: string;
  readonly title: string;
  /** Its own page. */
  readonly href: string;
  readonly authors: readonly ParticipantView[];
  /** "Extended abstract", "pages 12–19", "Best paper" */
  readonly notes: readonly string[];
  readonly abstract: Markdown;
  readonly links: readonly LinkView[];
  readonly talks: readonly LinkView[];
}

export function papersView(edition: Edition, context: EditionContext): PapersView {
  const path = pathOfPapers(edition);
  const { pages, descriptions } = context.words.text;
  const description = say(descriptions.papers, { edition: edition.name });
  const title = `${pages.papers} · ${edition.name}`;
  const talks = talksByPaper(edition);
  const alternates = editionAlternates(edition, context);
  return {
    path,
    frame: editionFrame(
      { path, title, description, edition, alternates, structuredData: () => papersData(edition, context) },
      context,
    ),
    editionName: edition.name,
    papers: edition.papers.map((paper) => paperEntryView(paper, talks.get(paper) ?? [], edition, context)),
    citeAll: citeAllView(edition, context),
  };
}

/** @param talks those that present it */
export function paperEntryView(
  paper: Paper,
  talks: readonly Talk[],
  edition: Edition,
  context: EditionContext,
): PaperEntryView {
  const { title, authors, category, award, pages, abstract } = paper;
  const { series, words } = context;
  return {
    id: fragmentOfPaper(paper),
    title,
    href: paperHref(paper, edition, series),
    authors: participantViews(authors, context),
    notes: [award ?? "", category ?? "", pages === undefined ? "" : pageNumbersInWords(pages, words)].filter(
      (note) => note !== "",
    ),
    abstract: abstract ?? "",
    links: paperLinks(paper, context),
    talks: talks.map((talk) => ({
      label: titleOfItem(talk, words),
      href: hrefOf(series, pathOfTalk(edition, talk)),
    })),
  };
}
