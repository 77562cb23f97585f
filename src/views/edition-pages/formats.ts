import {
  API_INDEX,
  API_PEOPLE,
  API_SCHEMA,
  ATOM_FEED,
  JSON_FEED,
  pathOfCallText,
  pathOfEditionData,
} from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { hrefOf, pathOfFormats } from "../../urls.ts";
import { titleOfCall } from "../../wording/submission.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import {
  callCalendar,
  datesCalendar,
  partCalendars,
  programCalendar,
  seriesCalendar,
} from "../frame/calendars.ts";
import { citeAllView } from "../frame/cite.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { scheduleLinks } from "../frame/schedules.ts";
import { sheetLinks } from "../program/sheets.ts";
import { formatsData } from "../structured-data/edition-pages.ts";

/** Every form in which an edition can be had, for people who look for one. */
export interface FormatsView extends PageView {
  readonly editionName: string;
  readonly groups: readonly FormatGroupView[];
}

export interface FormatGroupView {
  readonly heading: string;
  /** For whom these are. */
  readonly note: string;
  readonly links: readonly LinkView[];
}

export function formatsView(edition: Edition, context: EditionContext): FormatsView {
  const { formats } = context.words.text;
  const path = pathOfFormats(edition);
  const title = `${formats.title} · ${edition.name}`;
  const description = say(formats.description, { edition: edition.name });
  const group = (heading: string, note: string, links: readonly LinkView[]): FormatGroupView[] =>
    links.length === 0 ? [] : [{ heading, note, links }];
  return {
    path,
    frame: editionFrame(
      { path, title, description, edition, structuredData: () => formatsData(edition, context) },
      context,
    ),
    editionName: edition.name,
    groups: [
      ...group(formats.calendars, formats.calendarsNote, calendarLinks(edition, context)),
      ...group(
        formats.apps,
        formats.appsNote,
        scheduleLinks(edition, context).map(({ title, href }) => ({ label: title, href })),
      ),
      ...group(formats.paper, formats.paperNote, sheetLinks(edition, context)),
      ...group(formats.citations, formats.citationsNote, citeAllView(edition, context)?.downloads ?? []),
      ...group(formats.call, formats.callNote, callLinks(edition, context)),
      ...group(formats.feeds, formats.feedsNote, [
        { label: "Atom", href: hrefOf(context.series, ATOM_FEED) },
        { label: "JSON Feed", href: hrefOf(context.series, JSON_FEED) },
      ]),
      ...group(formats.data, formats.dataNote, dataLinks(edition, context)),
    ],
  };
}

function calendarLinks(edition: Edition, context: EditionContext): LinkView[] {
  const known = [
    programCalendar(edition, context),
    ...partCalendars(edition, context),
    datesCalendar(edition, context),
    ...(edition.calls.length > 1 ? edition.calls.map((call) => callCalendar(call, edition, context)) : []),
  ];
  const own = known.flatMap((calendar) =>
    calendar === undefined ? [] : [{ label: calendar.alternate.title, href: calendar.link.href }],
  );
  return context.shell.hasCalendar ? [...own, seriesCalendar(context).subscription] : own;
}

function callLinks(edition: Edition, { series, words }: EditionContext): LinkView[] {
  return edition.calls.map((call) => ({
    label: edition.calls.length === 1 ? words.text.call.plainText : titleOfCall(call, words),
    href: hrefOf(series, pathOfCallText(edition, call)),
  }));
}

function dataLinks(edition: Edition, { series, words }: EditionContext): LinkView[] {
  const { data } = words.text;
  return [
    { label: say(data.edition, { edition: edition.name }), href: hrefOf(series, pathOfEditionData(edition)) },
    { label: data.people, href: hrefOf(series, API_PEOPLE) },
    { label: data.index, href: hrefOf(series, API_INDEX) },
    { label: "JSON Schema", href: hrefOf(series, API_SCHEMA) },
  ];
}
