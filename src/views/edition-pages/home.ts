import { leadOf, type Opening, openingOf } from "../../markdown/lead.ts";
import type { Edition } from "../../model/edition.ts";
import { mainCallOf } from "../../model/moments/calls.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Markdown } from "../../model/text.ts";
import { EDITIONS, HOME, hasItems, hrefOf } from "../../urls.ts";
import { formatDate, LONG_DATE } from "../../wording/dates.ts";
import { summaryOf } from "../../wording/editions.ts";
import { inParts } from "../../wording/marks.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { whereOf } from "../../wording/places.ts";
import { type ChangesLinkView, changesLink } from "../changes/changes-link.ts";
import type { EditionContext, HomeContext } from "../context.ts";
import { type EditionSummaryView, editionSummary } from "../edition-summary.ts";
import { homeCalendars } from "../frame/calendars.ts";
import { editionDataLinks } from "../frame/data-links.ts";
import { feedAlternates, feedLink } from "../frame/feeds.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type LinkView, linkTo, type TitleLink } from "../frame/links.ts";
import { type PictureView, pictureView } from "../frame/picture.ts";
import { actionStages } from "../moments/actions.ts";
import {
  type DateGroupView,
  dateGroups,
  datesThat,
  type NextDateView,
  nextDateStages,
} from "../moments/dates.ts";
import { type FactsView, factsView, whenView } from "../moments/facts.ts";
import { type Stage, scriptsOfMoments, stagesOf } from "../moments/stages.ts";
import { type SponsorTierView, sponsorTierView } from "../sponsors.ts";
import { homeData } from "../structured-data/edition-pages.ts";
import { type SpeakerView, speakerViews } from "./guests.ts";
import { type AwardView, awardViews, fewPapers, type IndexRow, indexOf } from "./highlights.ts";
import { isSmall, type PeopleOfHome, peopleOfHome } from "./home-people.ts";

/** The home page of an edition. */
export interface HomeView extends PageView, PeopleOfHome {
  /** "FastPath 2021"; empty where the title says no more. */
  readonly eyebrow: string;
  readonly title: string;
  readonly image?: ImageView | undefined;
  readonly facts: FactsView;
  /** Now, and later. */
  readonly actions: readonly Stage<readonly LinkView[]>[];
  /** What comes next of the important dates, now and later. */
  readonly next: readonly Stage<NextDateView | undefined>[];
  readonly dates: readonly DateGroupView[];
  /** Whether the dates leave room for the news beside the welcome. */
  readonly hasFewDates: boolean;
  /** Those that have passed. */
  readonly pastDates: readonly DateGroupView[];
  /** Whether there is room for what larger editions fold. */
  readonly isToldInFull: boolean;
  readonly datesCalendar?: LinkView | undefined;
  readonly news: readonly NewsView[];
  readonly olderNews: readonly NewsView[];
  readonly feed: LinkView;
  /** The welcome: that of the edition, else what its call begins with. */
  readonly about: Opening;
  /** Of a small edition; others leave them to their call. */
  readonly topics: readonly string[];
  readonly awards: readonly AwardView[];
  readonly speakers: readonly SpeakerView[];
  /** What has changed, while it matters. */
  readonly changes?: ChangesLinkView | undefined;
  /** What is to be known of the program; empty where there is nothing to say; now, and later. */
  readonly program: readonly Stage<string>[];
  /** Each paper where there are few; empty where there are many. */
  readonly papers: readonly TitleLink[];
  readonly index: readonly IndexRow[];
  readonly sponsors: readonly SponsorTierView[];
  /** One sentence on an edition of which little else is known; empty for others. */
  readonly summary: string;
  readonly previous: readonly EditionSummaryView[];
  /** Where all of them are listed; undefined where this page does. */
  readonly editions?: LinkView | undefined;
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
    inParts([when.date, whereOf(edition, words)], words),
  ].join(" ");
  const hasContent =
    edition.about !== undefined ||
    edition.calls.length > 0 ||
    edition.program !== undefined ||
    edition.organizers.length > 0;
  const call = mainCallOf(edition);
  const dates = dateGroups(edition, context);
  const isOver = phaseOf(edition, now) === "over";
  const ahead = isOver ? [] : datesThat(dates, false);
  const isToldInFull = isOver && isSmall(edition);
  const newest = isOver && !isToldInFull ? 1 : NEWEST;
  const news = edition.news.map(({ date, text: entry, url }) => ({
    date: formatDate(date, LONG_DATE, words),
    datetime: date,
    text: entry,
    link: url === undefined ? undefined : linkTo(text.home.more, url, series),
  }));
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
    next: nextDateStages(edition, context),
    dates: ahead,
    hasFewDates: ahead.flatMap((group) => group.dates).length <= FEW_DATES && !isToldInFull,
    pastDates: isOver ? dates : datesThat(dates, true),
    isToldInFull,
    datesCalendar: calendars.dates,
    news: news.slice(0, newest),
    olderNews: news.slice(newest),
    feed: feedLink(context),
    about: openingOf(edition.about ?? leadOf(call?.text ?? "")),
    topics: isSmall(edition) ? (call?.topics ?? []) : [],
    awards: awardViews(edition, context),
    speakers: speakerViews(edition, context),
    changes: isOver ? undefined : changesLink(edition, context),
    program: programNote(edition, context),
    papers: fewPapers(edition, context),
    index: indexOf(edition, context),
    ...peopleOfHome(edition, context),
    sponsors: edition.sponsors.map((tier) => sponsorTierView(tier, context)),
    summary: hasContent || edition.cancelled !== undefined ? "" : summaryOf(edition, !isOver, words),
    previous: context.previous.slice(0, MOST_PREVIOUS).map((brief) => editionSummary(brief, context)),
    editions:
      context.previous.length > MOST_PREVIOUS
        ? { label: text.pages.allEditions, href: hrefOf(series, EDITIONS) }
        : undefined,
  };
}

/** So many dates are no longer than the news beside them. */
const FEW_DATES = 2;
/** News beyond these are folded; once all is over, those of larger editions but for the newest. */
const NEWEST = 3;
/** Previous editions beyond these are on their own page. */
const MOST_PREVIOUS = 9;
function programNote(edition: Edition, context: EditionContext): Stage<string>[] {
  const { home } = context.words.text;
  const note =
    edition.program !== undefined && hasItems(edition)
      ? edition.program.status === "final"
        ? ""
        : home.preliminary
      : edition.cancelled === undefined
        ? home.noProgram
        : "";
  return stagesOf(edition, context, ({ now }) => (phaseOf(edition, now) === "over" ? "" : note));
}
