import { CALENDAR, pathOfPartCalendar, pathOfPersonCalendar } from "../../file-urls.ts";
import { EDITION_FILES } from "../../kinds/edition-files.ts";
import { CALENDAR_TYPE } from "../../kinds/file-kind.ts";
import type { Call, Edition } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Person } from "../../model/person.ts";
import { hasEvents } from "../../model/program/events.ts";
import type { Session, Talk } from "../../model/program/program.ts";
import type { ProgramPart } from "../../model/program/program-parts.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, hrefOf } from "../../urls.ts";
import {
  callCalendarTitle,
  datesCalendarTitle,
  partCalendarTitle,
  personCalendarTitle,
  programCalendarTitle,
  seriesCalendarTitle,
} from "../../wording/calendar.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { wordsOf } from "../../wording/words.ts";
import type { EditionContext, PageContext } from "../context.ts";
import type { AlternateView, LinkView } from "./links.ts";

/** A link to a calendar, as the page shows it and as its head names it. */
export interface CalendarLink {
  readonly link: LinkView;
  readonly alternate: AlternateView;
}

/** Undefined where the program has nothing to keep in a calendar. */
export function programCalendar(edition: Edition, context: EditionContext): CalendarLink | undefined {
  const [path] = EDITION_FILES.calendar.paths(edition);
  if (path === undefined) return undefined;
  const label = labelFor(edition, context.words.text.calendar.add, context);
  return calendarLink(label, programCalendarTitle(edition, context.words), path, context.series);
}

export interface PartCalendarLink extends CalendarLink {
  readonly part: ProgramPart;
}

/** The days, tracks and rooms of a program, and its sessions; a day is called by its date. */
export function partCalendars(edition: Edition, context: EditionContext): PartCalendarLink[] {
  const { series, words } = context;
  const { subjects, path: pathOf } = EDITION_FILES.partCalendar;
  return subjects(edition).map((part) => {
    const path = pathOf(part, edition);
    return { part, ...calendarLink(part.name, partCalendarTitle(part, edition, words), path, series) };
  });
}

/** None for a session of breaks. */
export function sessionCalendar(
  session: Session,
  edition: Edition,
  { series, words }: EditionContext,
): LinkView[] {
  if (!hasEvents(session)) return [];
  const path = pathOfPartCalendar(edition, { kind: "sessions", id: session.id });
  return [{ label: words.text.calendar.calendar, href: hrefOf(series, path) }];
}

/** Undefined for an edition whose dates are not known. */
export function datesCalendar(edition: Edition, context: EditionContext): CalendarLink | undefined {
  const [path] = EDITION_FILES.datesCalendar.paths(edition);
  if (path === undefined) return undefined;
  const label = labelFor(edition, context.words.text.calendar.addDates, context);
  return calendarLink(label, datesCalendarTitle(edition, context.words), path, context.series);
}

/** That of one call, where the edition has several; undefined where no date of it is known. */
export function callCalendar(
  call: Call,
  edition: Edition,
  context: EditionContext,
): CalendarLink | undefined {
  if (edition.calls.length === 1) return datesCalendar(edition, context);
  const { subjects, path } = EDITION_FILES.callCalendar;
  if (!subjects(edition).includes(call)) return undefined;
  const label = labelFor(edition, context.words.text.calendar.addDates, context);
  const title = callCalendarTitle(edition, call, context.words);
  return calendarLink(label, title, path(call, edition), context.series);
}

export function talkCalendar(talk: Talk, edition: Edition, context: EditionContext): CalendarLink {
  const label = labelFor(edition, context.words.text.calendar.add, context);
  return calendarLink(
    label,
    titleOfItem(talk, context.words).plain,
    EDITION_FILES.talkCalendar.path(talk, edition),
    context.series,
  );
}

export function personCalendar(person: Person, { series, words }: PageContext): CalendarLink {
  const path = pathOfPersonCalendar(person);
  return calendarLink(words.text.calendar.calendar, personCalendarTitle(person, series, words), path, series);
}

/** The calendar of the series. Its own scheme makes the reader's calendar subscribe to it, instead of copying it once. */
export function seriesCalendar({
  series,
  words,
}: PageContext): CalendarLink & { readonly subscription: LinkView } {
  const { calendar: labels } = words.text;
  const title = seriesCalendarTitle(series, wordsOf(series.language));
  const calendar = calendarLink(labels.file, title, CALENDAR, series);
  const href = addressOf(series, CALENDAR).replace(/^https?:/, "webcal:");
  return { ...calendar, subscription: { label: labels.subscribe, href } };
}

/** Those of an edition, and of the series on its front page; the link to the important dates. */
export function homeCalendars(
  edition: Edition,
  context: EditionContext,
): { readonly dates?: LinkView | undefined; readonly alternates: readonly AlternateView[] } {
  const dates = datesCalendar(edition, context);
  const isFront = edition.id === context.shell.current.id && context.shell.hasCalendar;
  const known = [isFront ? seriesCalendar(context) : undefined, programCalendar(edition, context), dates];
  return { dates: dates?.link, alternates: known.flatMap((calendar) => calendar?.alternate ?? []) };
}

/** Nobody adds to a calendar what is over. */
function labelFor(edition: Edition, label: string, { now, words }: EditionContext): string {
  return phaseOf(edition, now) === "over" ? words.text.calendar.file : label;
}

function calendarLink(label: string, title: string, path: string, series: Series): CalendarLink {
  const href = hrefOf(series, path);
  return { link: { label, href }, alternate: { type: CALENDAR_TYPE, href, title } };
}
