import { metaTagsOf } from "../../citations/highwire.ts";
import { oneLine } from "../../citations/one-line.ts";
import { pathOfCard } from "../../file-urls.ts";
import { plainText } from "../../markdown/plain.ts";
import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import type { Talk } from "../../model/program/program.ts";
import type { PlacedTalk } from "../../model/program/talks.ts";
import type { Markdown, Title } from "../../model/text.ts";
import type { PlainDate } from "../../model/time.ts";
import {
  fragmentOfTalk,
  hrefOf,
  hrefOfTarget,
  pathOfEdition,
  pathOfProgram,
  pathOfSession,
  pathOfTalk,
} from "../../urls.ts";
import { asHeading, FULL_DATE, formatDate } from "../../wording/dates.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { whereOf, whereOfDay } from "../../wording/places.ts";
import { listOf, say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { talkCalendar } from "../frame/calendars.ts";
import { type CiteView, citationAlternates, citeView } from "../frame/cite.ts";
import { editionFrame, type PageView, shorten } from "../frame/frame.ts";
import {
  type LinkView,
  type MarkedLink,
  type ParticipantView,
  participantViews,
  pathAboutTalk,
  type TitleLink,
} from "../frame/links.ts";
import { furtherLinks, paperHref, paperLinks, resourceLinks } from "../frame/resources.ts";
import { itemTimeView, type TimeView } from "../moments/time.ts";
import { type StarView, starView } from "../program/star.ts";
import { rolesOf, type TalkRoleView } from "../program/talk-roles.ts";
import { talkData } from "../structured-data/edition-pages.ts";

export interface TalkView extends PageView {
  readonly type: string;
  readonly title: Title;
  readonly subtitle?: Title | undefined;
  /** Of the talk, where that is not the language of the page; else empty. */
  readonly lang: string;
  readonly isCancelled: boolean;
  /** Where one's own program is kept, with the star that puts the talk into it. */
  readonly choice?: { readonly store: string; readonly star: StarView } | undefined;
  /** People are empty while they are to be announced. */
  readonly roles: readonly TalkRoleView[];
  /** One, or all of a talk that is given more than once. */
  readonly times: readonly { readonly date: string; readonly time: TimeView }[];
  /** "Within the session" where the talk shares its time with others; else empty. */
  readonly timeNote: string;
  readonly calendar: LinkView;
  readonly where: string;
  readonly whereHref?: string | undefined;
  readonly stream?: string | undefined;
  readonly track: string;
  readonly abstract: Markdown;
  readonly text: Markdown;
  readonly resources: readonly MarkedLink[];
  readonly paper?: TalkPaperView | undefined;
  /** How it is cited, or the paper that it presents; undefined for a talk that is not, such as a cancelled one. */
  readonly cite?: CiteView | undefined;
  /** From the edition to its place in the program. */
  readonly trail: readonly LinkView[];
  readonly session?: TitleLink | undefined;
  /** Of the paper that it presents. */
  readonly awards: readonly string[];
  readonly badges: readonly string[];
  readonly previous?: TitleLink | undefined;
  readonly next?: TitleLink | undefined;
}

export interface TalkPaperView {
  /** Only where the talk has a title of its own. */
  readonly title?: Title | undefined;
  readonly href: string;
  /** Only where others than the authors speak. */
  readonly authors: readonly ParticipantView[];
  readonly links: readonly MarkedLink[];
}

/** Machines get the beginning of an abstract here, and the whole of it where the site is data. */
const ABSTRACT_LENGTH = 300;

export function talkView(placed: PlacedTalk, edition: Edition, context: EditionContext): TalkView {
  const { talk, day, session, previous, next } = placed;
  const { series, words } = context;
  const { descriptions, talks, talk: labels } = words.text;
  const path = pathOfTalk(edition, talk);
  const title = titleOfItem(talk, words);
  const speakers = listOf(
    talk.speakers.map(({ name }) => name),
    words,
  );
  // A talk that presents a paper is cited as that paper, whose page is the one that search engines are to know.
  const citation = talk.isToldByPaper ? undefined : context.citations().get(talk.paper ?? talk);
  const isCitedWithIt = citation !== undefined && talk.abstract === (talk.paper ?? talk).abstract;
  const abstract = isCitedWithIt ? oneLine(citation.item.abstract ?? "") : plainText(talk.abstract ?? "");
  const by = say(speakers === "" ? descriptions.talk : descriptions.talkBy, {
    type: talks[talk.type],
    speakers,
    edition: edition.name,
  });
  const program = hrefOf(series, pathOfProgram(edition));
  const toTalk = (other: Talk | undefined): TitleLink | undefined =>
    other && { title: titleOfItem(other, words), href: hrefOf(series, pathAboutTalk(edition, other)) };
  const star = starView(talk, edition, words);
  const { place, room, track, text, isCancelled, isTimed } = talk;
  const { link, alternate } = talkCalendar(talk, edition, context);
  return {
    path,
    frame: editionFrame(
      {
        path,
        canonical: pathAboutTalk(edition, talk),
        title: `${title.plain} · ${edition.name}`,
        description: `${by} ${abstract}`,
        edition,
        card: pathOfCard(edition, talk),
        alternates: [alternate, ...(citation === undefined ? [] : citationAlternates(citation, context))],
        meta: citation && metaTagsOf(citation),
        structuredData: () => talkData(placed, shorten(abstract, ABSTRACT_LENGTH), edition, context),
        scripts: [
          "hours",
          ...(star === undefined ? [] : (["talk"] as const)),
          ...(citation === undefined ? [] : (["cite"] as const)),
        ],
      },
      context,
    ),
    type: talks[talk.type],
    title,
    subtitle: talk.subtitle,
    lang: talk.language === undefined || talk.language === edition.language ? "" : talk.language,
    isCancelled,
    choice: star && { store: hrefOf(series, pathOfEdition(edition)), star },
    roles: rolesOf(talk, context),
    times: (talk.times.length === 0 ? [talk] : talk.times).map((time) => ({
      date: headingOf(time.span.start.toISODate() ?? "", edition, context),
      time: itemTimeView(time, context),
    })),
    timeNote: isTimed ? "" : labels.withinSession,
    calendar: link,
    where: place ?? whereOfDay(room, day, words) ?? whereOf(edition, words),
    whereHref: place === undefined && room?.url !== undefined ? hrefOfTarget(series, room.url) : undefined,
    stream: room?.stream === undefined ? undefined : hrefOfTarget(series, room.stream),
    track: track?.name ?? "",
    abstract: (talk.isToldByPaper ? undefined : talk.abstract) ?? "",
    text: text ?? "",
    resources: [...resourceLinks(talk, edition, context), ...furtherLinks(talk, edition, context)],
    paper: paperView(talk, edition, context),
    cite: citation && citeView(citation, context),
    trail: [
      { label: edition.name, href: hrefOf(series, pathOfEdition(edition)) },
      { label: words.text.pages.program, href: `${program}#${fragmentOfTalk(talk)}` },
    ],
    session: session && {
      title: titleOfItem(session, words),
      href: hrefOf(series, pathOfSession(edition, session)),
    },
    awards: talk.paper?.awards ?? [],
    badges: (talk.paper?.badges ?? []).map((badge) => words.text.badges[badge]),
    previous: toTalk(previous),
    next: toTalk(next),
  };
}

/** The same for all talks of a day. */
function headingOf(date: PlainDate, edition: Edition, { words, remember }: EditionContext): string {
  return remember(edition, `heading ${date}`, () => asHeading(formatDate(date, FULL_DATE, words), words));
}

function paperView(
  { paper, title, speakers }: Talk,
  edition: Edition,
  context: EditionContext,
): TalkPaperView | undefined {
  if (paper === undefined) return undefined;
  const { series } = context;
  const people = (participants: readonly Participant[]): string =>
    participants.map(({ person }) => person.id).join(" ");
  return {
    title: paper.title.source === title?.source ? undefined : paper.title,
    href: paperHref(paper, edition, series),
    authors: people(paper.authors) === people(speakers) ? [] : participantViews(paper.authors, context),
    links: paperLinks(paper, context),
  };
}
