import { metaTagsOf } from "../../citations/highwire.ts";
import { oneLine } from "../../citations/one-line.ts";
import type { Edition } from "../../model/edition.ts";
import { type Funder, nameOfLicense } from "../../model/paper.ts";
import type { Talk } from "../../model/program/program.ts";
import type { PresentedPaper } from "../../model/program/talks.ts";
import type { Target } from "../../model/text.ts";
import { hrefOf, pathOfPaper, pathOfTalk } from "../../urls.ts";
import { FULL_DATE, formatDate } from "../../wording/dates.ts";
import { inRow } from "../../wording/marks.ts";
import { count, listOf, say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { type CiteView, citationAlternates, citeView } from "../frame/cite.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { paperListHref } from "../frame/resources.ts";
import { itemTimeView } from "../moments/time.ts";
import { paperData } from "../structured-data/edition-pages.ts";
import { type PaperEntryView, paperEntryView } from "./papers.ts";

/** An accepted paper on a page of its own, as search engines of the field ask for. */
export interface PaperView extends PageView, PaperEntryView {
  readonly list: LinkView;
  /** "Author" or "Authors" */
  readonly authorsLabel: string;
  readonly talksLabel: string;
  readonly given: readonly GivenView[];
  readonly keywordsLabel: string;
  readonly license?: LinkView | undefined;
  /** "Deutsche Forschungsgemeinschaft (EXC 2117)" */
  readonly funders: readonly FunderView[];
  readonly cite?: CiteView | undefined;
}

export interface FunderView {
  readonly name: string;
  readonly href?: string | undefined;
}

/** When and where a paper is presented. */
export interface GivenView extends LinkView {
  /** "Poster", where it is presented more than once. */
  readonly type: string;
  /** Empty where it is not known. */
  readonly where: string;
}

export function paperView(
  { paper, talks }: PresentedPaper,
  edition: Edition,
  context: EditionContext,
): PaperView {
  const { series, words } = context;
  const { papers } = words.text;
  const path = pathOfPaper(edition, paper);
  const citation = context.citations().get(paper);
  const authors = listOf(
    paper.authors.map(({ name }) => name),
    words,
  );
  const by = say(papers.by, { authors, edition: edition.name });
  const abstract = oneLine(citation?.item.abstract ?? "");
  return {
    ...paperEntryView(paper, talks, edition, context),
    path,
    frame: editionFrame(
      {
        path,
        title: say(papers.title, { paper: paper.title.plain, edition: edition.name }),
        description: `${by} ${abstract}`,
        edition,
        alternates: citation && citationAlternates(citation, context),
        meta: citation && metaTagsOf(citation),
        scripts: citation === undefined ? [] : ["cite"],
        structuredData: () => paperData(paper, edition, context),
      },
      context,
    ),
    list: { label: say(papers.of, { edition: edition.name }), href: paperListHref(paper, edition, series) },
    authorsLabel: count(papers.authors, paper.authors.length, words),
    keywordsLabel: papers.keywords,
    license: paper.license === undefined ? undefined : licenseLink(paper.license),
    funders: paper.funders.map(funderView),
    talksLabel: count(papers.talks, talks.length, words),
    given: talks.flatMap((talk) =>
      givenViews(talk, edition, context).map((given) => ({
        ...given,
        type: talks.length > 1 ? words.text.talks[talk.type] : "",
      })),
    ),
    cite: citation && citeView(citation, context),
  };
}

function licenseLink(license: Target): LinkView {
  return { label: nameOfLicense(license), href: license };
}

function funderView({ name, id, grants }: Funder): FunderView {
  return { name: grants.length === 0 ? name : `${name} (${grants.join(", ")})`, href: id };
}

function givenViews(talk: Talk, edition: Edition, context: EditionContext): Omit<GivenView, "type">[] {
  const { room, place = room?.name } = talk;
  return (talk.times.length === 0 ? [talk] : talk.times).map((time) => {
    const day = formatDate(time.span.start.toISODate() ?? "", FULL_DATE, context.words);
    return {
      label: inRow([day, itemTimeView(time, context).zoned], context.words),
      href: hrefOf(context.series, pathOfTalk(edition, talk)),
      where: place ?? "",
    };
  });
}
