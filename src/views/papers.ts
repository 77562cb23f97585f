import type { Edition } from "../model/edition.ts";
import type { Paper } from "../model/paper.ts";
import type { Talk } from "../model/program.ts";
import { talksOf } from "../model/talks.ts";
import type { Markdown } from "../model/text.ts";
import { fragmentOfPaper, hrefOf, pathOfPapers, pathOfTalk } from "../urls.ts";
import { titleOfItem } from "../wording/labels.ts";
import { pageNumbersInWords } from "../wording/submission.ts";
import { say } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import { type LinkView, type ParticipantView, participantViews } from "./links.ts";
import { paperLinks } from "./resources.ts";
import { papersData } from "./structured-data/edition-pages.ts";

export interface PapersView extends PageView {
  readonly editionName: string;
  readonly papers: readonly PaperView[];
}

export interface PaperView {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly ParticipantView[];
  /** "Extended abstract", "pages 12–19", "Best paper" */
  readonly notes: readonly string[];
  readonly abstract: Markdown;
  readonly links: readonly LinkView[];
  readonly talks: readonly LinkView[];
}

export function papersView(edition: Edition, context: ViewContext): PapersView {
  const path = pathOfPapers(edition);
  const { pages, descriptions } = context.words.text;
  const description = say(descriptions.papers, { edition: edition.name });
  const talks = talksOf(edition);
  return {
    path,
    frame: frameView(
      {
        path,
        title: `${pages.papers} · ${edition.name}`,
        description,
        edition,
        structuredData: () => papersData(edition, context),
      },
      context,
    ),
    editionName: edition.name,
    papers: edition.papers.map((paper) => paperView(paper, talks, edition, context)),
  };
}

function paperView(paper: Paper, talks: readonly Talk[], edition: Edition, context: ViewContext): PaperView {
  const { title, authors, category, award, pages, abstract } = paper;
  const { series, words } = context;
  return {
    id: fragmentOfPaper(paper),
    title,
    authors: participantViews(authors, context),
    notes: [award ?? "", category ?? "", pages === undefined ? "" : pageNumbersInWords(pages, words)].filter(
      (note) => note !== "",
    ),
    abstract: abstract ?? "",
    links: paperLinks(paper, context),
    talks: talks
      .filter((talk) => talk.paper === paper)
      .map((talk) => ({ label: titleOfItem(talk, words), href: hrefOf(series, pathOfTalk(edition, talk)) })),
  };
}
