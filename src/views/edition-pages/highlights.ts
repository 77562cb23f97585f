import type { Edition } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Paper } from "../../model/paper.ts";
import type { Item, Talk } from "../../model/program/program.ts";
import { talksOf } from "../../model/program/talks.ts";
import type { Title } from "../../model/text.ts";
import {
  fragmentOfCategory,
  fragmentOfDay,
  hasItems,
  hrefOf,
  pathOfItem,
  pathOfPapers,
  pathOfProgram,
} from "../../urls.ts";
import { count } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { type ParticipantView, participantViews, type TitleLink } from "../frame/links.ts";
import { paperHref } from "../frame/resources.ts";

/** What a home page shows of papers and program: each kind with how many there are, and what was awarded. */

/** A line of an index: "Short papers 15". */
export interface IndexRow {
  readonly label: string;
  readonly href: string;
  /** "15", "4 days"; empty where the label says it. */
  readonly count: string;
}

export interface AwardView {
  /** "Best paper" */
  readonly award: string;
  readonly title: Title;
  readonly href: string;
  readonly authors: readonly ParticipantView[];
}

/** More papers than this are listed on a page of their own only. */
const FEW_PAPERS = 6;

/** Each paper where there are few; empty where there are many. */
export function fewPapers(edition: Edition, { series }: EditionContext): TitleLink[] {
  if (edition.papers.length > FEW_PAPERS) return [];
  return edition.papers.map((paper) => ({ title: paper.title, href: paperHref(paper, edition, series) }));
}

/** Papers by their kinds, then what else there is in the program, then all of it. */
export function indexOf(edition: Edition, context: EditionContext): IndexRow[] {
  return [...paperRows(edition, context), ...programRows(edition, context)];
}

function paperRows(edition: Edition, { series, words }: EditionContext): IndexRow[] {
  const { papers, categories } = edition;
  if (papers.length <= FEW_PAPERS) return [];
  const href = hrefOf(series, pathOfPapers(edition));
  const row = (label: string, hash: string, those: readonly Paper[]): IndexRow[] =>
    those.length === 0 ? [] : [{ label, href: href + hash, count: String(those.length) }];
  const rows = categories.flatMap((category, index) =>
    row(
      category,
      `#${fragmentOfCategory(index)}`,
      papers.filter((paper) => paper.category === category),
    ),
  );
  const others = papers.filter(({ category }) => category === undefined);
  return [...row(words.text.pages.papers, "", others), ...rows];
}

/** Kinds of talks that come in numbers, besides those that stand among the papers. */
const KINDS = ["tutorial", "demo", "poster", "panel"] as const;

function programRows(edition: Edition, { series, words, now }: EditionContext): IndexRow[] {
  if (!hasItems(edition)) return [];
  const { home, material } = words.text;
  const days = edition.program?.days ?? [];
  const talks = talksOf(edition).filter(({ isCancelled }) => !isCancelled);
  const program = hrefOf(series, pathOfProgram(edition));
  const dayOf = (item: Item) => days.find(({ items }) => items.some((other) => holds(other, item)));
  const row = (label: string, [first, ...others]: readonly Item[]): IndexRow[] => {
    const day = first && dayOf(first);
    if (first === undefined || day === undefined || others.length === 0) return [];
    const path = first.kind === "session" ? pathOfItem({ item: first, day }, edition) : undefined;
    const href = path === undefined ? `${program}#${fragmentOfDay(day.date)}` : hrefOf(series, path);
    return [{ label, href, count: String(others.length + 1) }];
  };
  const workshops = days
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === "session" && item.type === "workshop" && !item.isCancelled);
  const isOver = phaseOf(edition, now) === "over";
  const materialRow = (label: string, has: (talk: Talk) => boolean): IndexRow[] =>
    isOver ? row(label, talks.filter(has)) : [];
  return [
    ...row(home.workshops, workshops),
    ...KINDS.flatMap((type) =>
      row(
        home.kinds[type],
        talks.filter((talk) => talk.type === type && talk.paper === undefined),
      ),
    ),
    ...materialRow(material.slides, ({ slides }) => slides !== undefined),
    ...materialRow(material.video, ({ video }) => video !== undefined),
    { label: home.wholeProgram, href: program, count: count(home.days, days.length, words) },
  ];
}

function holds(item: Item, wanted: Item): boolean {
  return item === wanted || (item.kind === "session" && item.items.some((inner) => inner === wanted));
}

/** What papers were awarded, by the order of papers. */
export function awardViews(edition: Edition, context: EditionContext): AwardView[] {
  return edition.papers.flatMap((paper) =>
    paper.awards.map((award) => ({
      award,
      title: paper.title,
      href: paperHref(paper, edition, context.series),
      // Where they work is told on the paper's page.
      authors: participantViews(paper.authors, context).map((author) => ({ ...author, affiliation: "" })),
    })),
  );
}
