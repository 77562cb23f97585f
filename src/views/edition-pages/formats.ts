import type { DateTime } from "luxon";
import { FORMAT_NAMES } from "../../citations/formats.ts";
import { EDITION_FILES } from "../../kinds/edition-files.ts";
import { FORMAT_GROUPS, type FormatGroup, type ListedIn, type ListedKind } from "../../kinds/file-kind.ts";
import { RECEIVERS, type ReceiverGroup } from "../../kinds/receivers.ts";
import { SERIES_FILES, type SeriesFile } from "../../kinds/series-files.ts";
import type { Edition } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import { hrefOf, pathOfFormats } from "../../urls.ts";
import {
  callCalendarTitle,
  datesCalendarTitle,
  partCalendarTitle,
  programCalendarTitle,
} from "../../wording/calendar.ts";
import { inRow } from "../../wording/marks.ts";
import { titleOfCall } from "../../wording/submission.ts";
import { say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { seriesCalendar } from "../frame/calendars.ts";
import { linksTo } from "../frame/files.ts";
import { contactLink } from "../frame/footer.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { scheduleTitle } from "../frame/schedules.ts";
import { sheetLinks } from "../program/sheets.ts";
import { formatsData } from "../structured-data/edition-pages.ts";

/** Every form in which an edition can be had, for people who look for one. */
export interface FormatsView extends PageView {
  readonly editionName: string;
  readonly groups: readonly FormatGroupView[];
  readonly handedOn?: HandedOnView | undefined;
}

export interface FormatGroupView {
  readonly heading: string;
  /** For whom these are. */
  readonly note: string;
  readonly links: readonly LinkView[];
}

/** What readers find elsewhere once the organizers have handed it on. */
export interface HandedOnView {
  readonly note: string;
  readonly contact?: LinkView | undefined;
  /** Of each kind of receiver what it is for, from when on, and who they are. */
  readonly receivers: readonly string[];
}

export function formatsView(edition: Edition, context: EditionContext): FormatsView {
  const { formats } = context.words.text;
  const path = pathOfFormats(edition);
  const title = `${formats.title} · ${edition.name}`;
  const description = say(formats.description, { edition: edition.name });
  return {
    path,
    frame: editionFrame(
      { path, title, description, edition, structuredData: () => formatsData(edition, context) },
      context,
    ),
    editionName: edition.name,
    groups: FORMAT_GROUPS.map((group) => ({
      heading: formats[group],
      note: formats[`${group}Note`],
      links: linksIn(group, edition, context),
    })).filter(({ links }) => links.length > 0),
    handedOn: handedOnView(edition, context),
  };
}

function handedOnView(edition: Edition, { series, words, now }: EditionContext): HandedOnView | undefined {
  const { formats } = words.text;
  const receivers = receiversOf(edition, now).map((group) =>
    say(formats.receivers[group], { names: inRow(Object.values(RECEIVERS[group]), words) }),
  );
  if (receivers.length === 0) return undefined;
  return {
    note: say(formats.handedOnNote, { edition: edition.name }),
    contact: contactLink(series),
    receivers,
  };
}

/** Those that there is something for: papers at any time, dates and a program until the edition is over. */
function receiversOf(edition: Edition, now: DateTime): ReceiverGroup[] {
  const { papers, calls, program, cancelled } = edition;
  const isOver = cancelled !== undefined || phaseOf(edition, now) === "over";
  return [
    ...(papers.length === 0 ? [] : (["dois", "publishers", "indexes"] as const)),
    ...(isOver || calls.length === 0 ? [] : (["trackers"] as const)),
    ...(isOver || program === undefined ? [] : (["platforms"] as const)),
  ];
}

interface Listing {
  readonly listed: FormatGroup;
  readonly links: (edition: Edition, context: EditionContext) => readonly LinkView[];
}

/** What each kind of file of an edition is called in its list. */
const EDITION_LISTINGS = {
  calendar: ofEdition(EDITION_FILES.calendar, (edition, words) => () => programCalendarTitle(edition, words)),
  partCalendar: ofEdition(
    EDITION_FILES.partCalendar,
    (edition, words) => (part) => partCalendarTitle(part, edition, words),
  ),
  datesCalendar: ofEdition(
    EDITION_FILES.datesCalendar,
    (edition, words) => () => datesCalendarTitle(edition, words),
  ),
  callCalendar: ofEdition(
    EDITION_FILES.callCalendar,
    (edition, words) => (call) => callCalendarTitle(edition, call, words),
  ),
  schedule: ofEdition(EDITION_FILES.schedule, () => scheduleTitle),
  citations: ofEdition(EDITION_FILES.citations, () => (format) => FORMAT_NAMES[format]),
  callText: ofEdition(
    EDITION_FILES.callText,
    ({ calls }, words) =>
      (call) =>
        calls.length === 1 ? words.text.call.plainText : titleOfCall(call, words),
  ),
  data: ofEdition(
    EDITION_FILES.data,
    ({ name }, { text }) =>
      () =>
        say(text.data.edition, { edition: name }),
  ),
} satisfies Record<ListedIn<typeof EDITION_FILES>, Listing>;

/** The same of the series. */
const SERIES_LISTINGS = {
  calendar: {
    listed: SERIES_FILES.calendar.listed,
    links: (_, context) => (context.shell.hasCalendar ? [seriesCalendar(context).subscription] : []),
  },
  atomFeed: ofSeries(SERIES_FILES.atomFeed, () => "Atom"),
  jsonFeed: ofSeries(SERIES_FILES.jsonFeed, () => "JSON Feed"),
  people: ofSeries(SERIES_FILES.people, ({ text }) => text.data.people),
  index: ofSeries(SERIES_FILES.index, ({ text }) => text.data.index),
  schema: ofSeries(SERIES_FILES.schema, () => "JSON Schema"),
} satisfies Record<ListedIn<typeof SERIES_FILES>, Listing>;

function ofEdition<Subject>(
  kind: ListedKind<Edition, Subject>,
  labelIn: (edition: Edition, words: Words) => (subject: Subject) => string,
): Listing {
  return {
    listed: kind.listed,
    links: (edition, { series, words }) => linksTo(kind, labelIn(edition, words), edition, series),
  };
}

function ofSeries(
  { listed, place }: SeriesFile & Pick<Listing, "listed">,
  label: (words: Words) => string,
): Listing {
  return { listed, links: (_, { series, words }) => [{ label: label(words), href: hrefOf(series, place) }] };
}

function linksIn(group: FormatGroup, edition: Edition, context: EditionContext): LinkView[] {
  const listings: Listing[] = [...Object.values(EDITION_LISTINGS), ...Object.values(SERIES_LISTINGS)];
  const files = listings.filter(({ listed }) => listed === group);
  return [
    ...files.flatMap(({ links }) => links(edition, context)),
    ...(group === "paper" ? sheetLinks(edition, context) : []),
  ];
}
