import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Talk } from "../../model/program/program.ts";
import { talksByPaper } from "../../model/program/talks.ts";
import type { Markdown, Title } from "../../model/text.ts";
import { fragmentOfPaper, hrefOf, pathOfPapers, pathOfTalk } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { sideBySide } from "../../wording/marks.ts";
import { pageNumbersInWords } from "../../wording/submission.ts";
import { say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { type CiteAllView, citeAllView, editionAlternates } from "../frame/cite.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type LinkView, type ParticipantView, participantViews, type TitleLink } from "../frame/links.ts";
import { paperHref, paperLinks } from "../frame/resources.ts";
import { papersData } from "../structured-data/edition-pages.ts";

export interface PapersView extends PageView {
  readonly editionName: string;
  readonly groups: readonly PaperGroupView[];
  readonly citeAll?: CiteAllView | undefined;
}

/** The papers of one category; its heading is empty where papers have none. */
export interface PaperGroupView {
  readonly heading: string;
  readonly papers: readonly PaperEntryView[];
}

export interface PaperEntryView {
  readonly id: string;
  readonly title: Title;
  /** Its own page. */
  readonly href: string;
  readonly authors: readonly ParticipantView[];
  /** "Best paper", "Extended abstract", "Systems", "pages 12–19" */
  readonly notes: readonly string[];
  /** "Artifacts available" */
  readonly badges: readonly string[];
  readonly keywords: string;
  readonly abstract: Markdown;
  readonly links: readonly LinkView[];
  readonly talks: readonly TitleLink[];
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
    groups: groupsOf(
      edition,
      (paper) => paperEntryView(paper, talks.get(paper) ?? [], edition, context),
      context.words,
    ),
    citeAll: citeAllView(edition, context),
  };
}

/** What has no category comes before the first heading. A heading says the category of what stands below it. */
function groupsOf(
  { papers, categories }: Edition,
  view: (paper: Paper) => PaperEntryView,
  words: Words,
): readonly PaperGroupView[] {
  return ["", ...categories].flatMap((heading) => {
    const own = papers.filter(({ category = "" }) => category === heading);
    const entries = own.map((paper) => ({
      ...view(paper),
      notes: [...paper.awards, ...placeNotes(paper, words)],
    }));
    return own.length === 0 ? [] : [{ heading, papers: entries }];
  });
}

/** Where a paper stands among the others: "Systems", "pages 12–19" */
function placeNotes({ track, pages }: Paper, words: Words): string[] {
  return [
    ...(track === undefined ? [] : [track.name]),
    ...(pages === undefined ? [] : [pageNumbersInWords(pages, words)]),
  ];
}

/** @param talks those that present it */
export function paperEntryView(
  paper: Paper,
  talks: readonly Talk[],
  edition: Edition,
  context: EditionContext,
): PaperEntryView {
  const { title, authors, category, awards, badges, keywords, abstract } = paper;
  const { series, words } = context;
  return {
    id: fragmentOfPaper(paper),
    title,
    href: paperHref(paper, edition, series),
    authors: participantViews(authors, context),
    notes: [...awards, category ?? "", ...placeNotes(paper, words)].filter((note) => note !== ""),
    badges: badges.map((badge) => words.text.badges[badge]),
    keywords: sideBySide(keywords, words),
    abstract: abstract ?? "",
    links: paperLinks(paper, context),
    talks: talks.map((talk) => ({
      title: titleOfItem(talk, words),
      href: hrefOf(series, pathOfTalk(edition, talk)),
    })),
  };
}
