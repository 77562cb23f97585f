import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Talk } from "../../model/program/program.ts";
import { talksByPaper } from "../../model/program/talks.ts";
import type { Markdown, Title } from "../../model/text.ts";
import { fragmentOfCategory, fragmentOfPaper, hrefOf, pathOfPapers, pathOfTalk } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { sideBySide } from "../../wording/marks.ts";
import { pageNumbersInWords } from "../../wording/submission.ts";
import { say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { type CiteAllView, citeAllView, editionAlternates } from "../frame/cite.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type MarkedLink, type ParticipantView, participantViews, type TitleLink } from "../frame/links.ts";
import { paperHref, paperLinks } from "../frame/resources.ts";
import { papersData } from "../structured-data/edition-pages.ts";
import { MANY_PAPERS } from "../structured-data/things/paper.ts";
import type { IndexRow } from "./highlights.ts";

export interface PapersView extends PageView {
  readonly editionName: string;
  readonly groups: readonly PaperGroupView[];
  /** Where the groups are, with their numbers; empty where the page needs none. */
  readonly index: readonly IndexRow[];
  /** Whether there are so many papers that all but title and authors is left to their own pages. */
  readonly isLong: boolean;
  /** Whether they are to be looked through by words. */
  readonly hasFilter: boolean;
  readonly citeAll?: CiteAllView | undefined;
}

/** The papers of one category, or of a track within a large one; its heading is empty where papers have none. */
export interface PaperGroupView {
  readonly id: string;
  readonly heading: string;
  /** Whether it stands below the heading of its category. */
  readonly isWithin: boolean;
  readonly papers: readonly PaperEntryView[];
}

export interface PaperEntryView {
  readonly id: string;
  readonly title: Title;
  /** Its own page. */
  readonly href: string;
  readonly authors: readonly ParticipantView[];
  /** "Best paper" */
  readonly awards: readonly string[];
  /** "Extended abstract", "Systems", "pages 12–19" */
  readonly notes: readonly string[];
  /** "Artifacts available" */
  readonly badges: readonly string[];
  readonly keywords: string;
  readonly abstract: Markdown;
  readonly links: readonly MarkedLink[];
  readonly talks: readonly TitleLink[];
}

export function papersView(edition: Edition, context: EditionContext): PapersView {
  const path = pathOfPapers(edition);
  const { pages, descriptions } = context.words.text;
  const description = say(descriptions.papers, { edition: edition.name });
  const title = `${pages.papers} · ${edition.name}`;
  const talks = talksByPaper(edition);
  const alternates = editionAlternates(edition, context);
  const hasFilter = edition.papers.length > SOME;
  const groups = groupsOf(
    edition,
    (paper) => paperEntryView(paper, talks.get(paper) ?? [], edition, context),
    context.words,
  );
  return {
    path,
    frame: editionFrame(
      {
        path,
        title,
        description,
        edition,
        alternates,
        structuredData: () => papersData(edition, context),
        scripts: hasFilter ? ["papers"] : [],
      },
      context,
    ),
    editionName: edition.name,
    groups,
    index: groups.length > 1 && edition.papers.length > FEW ? indexOf(groups) : [],
    isLong: edition.papers.length > MANY_PAPERS,
    hasFilter,
    citeAll: citeAllView(edition, context),
  };
}

/** So many papers are seen at a glance: no index is needed. */
const FEW = 12;
/** More than this are looked through by words. */
const SOME = 24;

/** What has no category comes before the first heading. A heading says the category of what stands below it. */
function groupsOf(
  { papers, categories }: Edition,
  view: (paper: Paper) => PaperEntryView,
  words: Words,
): readonly PaperGroupView[] {
  return ["", ...categories].flatMap((heading, index) => {
    const own = papers.filter(({ category = "" }) => category === heading);
    const id = heading === "" ? "kind-0" : fragmentOfCategory(index - 1);
    const group = (part: readonly Paper[], parts: Partial<PaperGroupView>, notes: typeof placeNotes) => ({
      id,
      heading,
      isWithin: false,
      papers: part.map((paper) => ({ ...view(paper), notes: notes(paper, words) })),
      ...parts,
    });
    const tracks = new Map(own.map(({ track }) => [track?.id, track]));
    if (own.length === 0) return [];
    if (own.length <= MANY_PAPERS || tracks.size === 1) return [group(own, {}, placeNotes)];
    return [
      group([], {}, placeNotes),
      ...[...tracks].map(([track, { name = words.text.pages.papers } = {}], place) =>
        group(
          own.filter((paper) => paper.track?.id === track),
          { id: `${id}-${place + 1}`, heading: name, isWithin: true },
          pageNotes,
        ),
      ),
    ];
  });
}

function indexOf(groups: readonly PaperGroupView[]): IndexRow[] {
  return groups
    .filter(({ heading, papers }) => heading !== "" && papers.length > 0)
    .map(({ id, heading, papers }) => ({ label: heading, href: `#${id}`, count: String(papers.length) }));
}

/** Where a paper stands among the others: "Systems", "pages 12–19" */
function placeNotes(paper: Paper, words: Words): string[] {
  return [...(paper.track === undefined ? [] : [paper.track.name]), ...pageNotes(paper, words)];
}

function pageNotes({ pages }: Paper, words: Words): string[] {
  return pages === undefined ? [] : [pageNumbersInWords(pages, words)];
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
    awards,
    notes: [category ?? "", ...placeNotes(paper, words)].filter((note) => note !== ""),
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
