import { leadOf } from "../../markdown/lead.ts";
import type { Edition } from "../../model/edition.ts";
import { mainCallOf } from "../../model/moments/calls.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Markdown } from "../../model/text.ts";
import { HOME, hasItems, hrefOf, pathOfCall, pathOfPapers, pathOfProgram } from "../../urls.ts";
import { formatDate, LONG_DATE } from "../../wording/dates.ts";
import { fullTitleOf, summaryOf } from "../../wording/editions.ts";
import { whereOf } from "../../wording/places.ts";
import { titleOfCall } from "../../wording/submission.ts";
import { count } from "../../wording/words.ts";
import type { EditionContext, HomeContext } from "../context.ts";
import { type EditionSummaryView, editionSummary } from "../edition-summary.ts";
import { homeCalendars } from "../frame/calendars.ts";
import { editionDataLinks } from "../frame/data-links.ts";
import { feedAlternates, feedLink } from "../frame/feeds.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type LinkView, linkView, type TitleLink } from "../frame/links.ts";
import { type PictureView, pictureView } from "../frame/picture.ts";
import { paperHref } from "../frame/resources.ts";
import { actionStages } from "../moments/actions.ts";
import { type DateGroupView, dateGroups } from "../moments/dates.ts";
import { type FactsView, factsView, whenView } from "../moments/facts.ts";
import { type Stage, scriptsOfMoments, stagesOf } from "../moments/stages.ts";
import { type SponsorTierView, sponsorTierView } from "../sponsors.ts";
import { homeData } from "../structured-data/edition-pages.ts";
import { type PeopleOfEdition, peopleOf } from "./committees.ts";
import { type SpeakerView, speakerViews } from "./guests.ts";

/** The home page of an edition. */
export interface HomeView extends PageView, PeopleOfEdition {
  /** "FastPath 2021"; empty where the title says no more. */
  readonly eyebrow: string;
  readonly title: string;
  readonly image?: ImageView | undefined;
  readonly facts: FactsView;
  /** Now, and later. */
  readonly actions: readonly Stage<readonly LinkView[]>[];
  readonly dates: readonly DateGroupView[];
  readonly datesCalendar?: LinkView | undefined;
  readonly news: readonly NewsView[];
  readonly feed: LinkView;
  /** The welcome: that of the edition, else what its call begins with. */
  readonly about: Markdown;
  readonly topics: readonly string[];
  readonly call?: LinkView | undefined;
  readonly speakers: readonly SpeakerView[];
  /** What is known of the program, and where. */
  readonly program?: ProgramNote | undefined;
  readonly papers?: PapersNote | undefined;
  readonly sponsors: readonly SponsorTierView[];
  /** One sentence on an edition of which little else is known; empty for others. */
  readonly summary: string;
  readonly previous: readonly EditionSummaryView[];
}

export interface ProgramNote {
  /** Empty where there is nothing to say; now, and later. */
  readonly text: readonly Stage<string>[];
  readonly link?: LinkView | undefined;
}

export interface PapersNote {
  /** Each paper where there are few; empty where there are many. */
  readonly titles: readonly TitleLink[];
  readonly all: LinkView;
}

export interface NewsView {
  readonly date: string;
  readonly datetime: string;
  readonly text: Markdown;
  readonly link?: LinkView | undefined;
}

/** The venue or the town. */
export interface ImageView {
  readonly picture: PictureView | undefined;
  readonly alt: string;
  readonly credit: string;
}

/**
 * The current edition stands at two addresses: that of the site, which is on every poster and is found by the name of the
 * series, and its own, which stays when there is a newer one.
 * @param path the edition's own address, or that of the site for the current edition
 */
export function homeView(edition: Edition, path: typeof HOME | string, context: HomeContext): HomeView {
  const { series, now, words } = context;
  const { text } = words;
  const title = fullTitleOf(edition, words);
  const isFront = path === HOME;
  const when = whenView(edition, words, phaseOf(edition, now) === "ahead");
  const description = [
    `${edition.name}: ${title}.`,
    [when.date, whereOf(edition, words)].filter(Boolean).join(", "),
  ].join(" ");
  const hasContent =
    edition.about !== undefined ||
    edition.calls.length > 0 ||
    edition.program !== undefined ||
    edition.organizers.length > 0;
  const call = mainCallOf(edition);
  const calendars = homeCalendars(edition, context);
  const [name, fullName] = isFront ? [series.name, series.title] : [edition.name, title];
  return {
    path,
    frame: editionFrame(
      {
        path,
        title: name === fullName ? name : `${name} · ${fullName}`,
        description: isFront ? series.description : description,
        edition,
        alternates: [
          ...feedAlternates(context),
          ...calendars.alternates,
          ...editionDataLinks(edition, context),
        ],
        structuredData: () => homeData(edition, path, context),
        scripts: scriptsOfMoments(edition, context),
      },
      context,
    ),
    eyebrow: title === edition.name ? "" : edition.name,
    title,
    image: edition.image && {
      picture: pictureView(edition.image.file, "wide", context),
      alt: edition.image.alt,
      credit: edition.image.credit ?? "",
    },
    facts: factsView(edition, context),
    actions: actionStages(edition, context),
    dates: dateGroups(edition, context),
    datesCalendar: calendars.dates,
    news: edition.news.map(({ date, text: news, url }) => ({
      date: formatDate(date, LONG_DATE, words),
      datetime: date,
      text: news,
      link: url === undefined ? undefined : linkView({ label: text.home.more, url }, series),
    })),
    feed: feedLink(context),
    about: edition.about ?? leadOf(call?.text ?? ""),
    topics: call?.topics ?? [],
    call: call && { label: titleOfCall(call, words), href: hrefOf(series, pathOfCall(edition, call)) },
    speakers: speakerViews(edition, context),
    program: programNote(edition, context),
    papers: papersNote(edition, context),
    ...peopleOf(edition, context, { hasEmail: false }),
    sponsors: edition.sponsors.map((tier) => sponsorTierView(tier, context)),
    summary:
      hasContent || edition.cancelled !== undefined
        ? ""
        : summaryOf(edition, phaseOf(edition, now) !== "over", words),
    previous: context.previous.map((brief) => editionSummary(brief, context)),
  };
}

function programNote(edition: Edition, context: EditionContext): ProgramNote | undefined {
  const { program } = edition;
  const { home } = context.words.text;
  const untilOver = (note: string): Stage<string>[] =>
    stagesOf(edition, context, ({ now }) => (phaseOf(edition, now) === "over" ? "" : note));
  if (program !== undefined && hasItems(edition)) {
    const text = untilOver(program.status === "final" ? "" : home.preliminary);
    return { text, link: { label: home.wholeProgram, href: hrefOf(context.series, pathOfProgram(edition)) } };
  }
  if (phaseOf(edition, context.now) === "over" || edition.cancelled !== undefined) return undefined;
  return { text: untilOver(home.noProgram) };
}

/** More papers than this are listed on a page of their own only. */
const FEW_PAPERS = 6;

function papersNote(edition: Edition, { series, words }: EditionContext): PapersNote | undefined {
  const { papers } = edition;
  if (papers.length === 0) return undefined;
  const few = papers.length <= FEW_PAPERS ? papers : [];
  return {
    titles: few.map((paper) => ({ title: paper.title, href: paperHref(paper, edition, series) })),
    all: {
      label: count(words.text.home.papers, papers.length, words),
      href: hrefOf(series, pathOfPapers(edition)),
    },
  };
}
