import { DateTime } from "luxon";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import { headingOf } from "../../model/moments/calls.ts";
import type { Series } from "../../model/series.ts";
import type { PlainDate } from "../../model/time.ts";
import { addressOf, pathOfDate, pathOfEdition } from "../../urls.ts";
import { LONG_DATE } from "../../wording/dates.ts";
import { dateInWords } from "../../wording/important-dates.ts";
import { labelOfDate } from "../../wording/labels.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { whereOf } from "../../wording/places.ts";
import { say, type Words } from "../../wording/words.ts";
import type { CalendarEvent, When } from "./event.ts";

/** An important date as a calendar tells it; undefined while it is to be announced. */
export function dateEvent(
  date: ImportantDate,
  edition: Edition,
  series: Series,
  words: Words,
): CalendarEvent | undefined {
  const when = whenOfDate(date);
  if (when === undefined) return undefined;
  const address = addressOf(series, `${pathOfDate(date, edition)}#dates`);
  const label = labelOfDate(date, words).plain;
  return {
    ...titleAndStatus(titleOfDate(date, edition, words), edition, words),
    when,
    location: "",
    description: [
      `${label}: ${dateInWords(date, LONG_DATE, words)}`,
      ...(edition.cancelled === undefined ? [] : [edition.cancelled]),
      `${edition.name}: ${address}`,
    ].join("\n\n"),
    address,
    categories: [words.text.calendar.importantDate],
  };
}

/** "FastPath 2021: Submission" */
export function titleOfDate(date: ImportantDate, edition: Edition, words: Words): string {
  const { date: alone, dateInGroup } = words.text.calendar;
  const group = headingOf(date, edition);
  const values = { edition: edition.name, label: labelOfDate(date, words).plain, group: group ?? "" };
  return say(group === undefined ? alone : dateInGroup, values);
}

/** The workshop's own days; undefined for an edition of which only the year is known. */
export function editionEvent(edition: Edition, series: Series, words: Words): CalendarEvent | undefined {
  const { name, host, cancelled } = edition;
  const when = daysOfEdition(edition);
  if (when === undefined) return undefined;
  const address = addressOf(series, pathOfEdition(edition));
  return {
    ...titleAndStatus(name, edition, words),
    when,
    location: whereOf(edition, words),
    description: [
      fullTitleOf(edition, words),
      ...(host === undefined ? [] : [say(words.text.callText.host, { host: host.name })]),
      ...(cancelled === undefined ? [] : [cancelled]),
      address,
    ].join("\n\n"),
    address,
    categories: [words.text.dates.workshop],
  };
}

function titleAndStatus(
  title: string,
  { cancelled }: Edition,
  { text }: Words,
): Pick<CalendarEvent, "title" | "status"> {
  if (cancelled === undefined) return { title, status: "CONFIRMED" };
  return { title: say(text.calendar.cancelled, { title }), status: "CANCELLED" };
}

/**
 * A date without a zone is its whole days; a deadline is its last moment; a period with a zone lasts from its first
 * day's first moment to its last.
 */
export function whenOfDate({ date, end, deadline }: ImportantDate): When | undefined {
  if (date === undefined) return undefined;
  if (deadline === undefined) return days(date, end ?? date);
  if (end === undefined || end === date) return { kind: "moment", moment: deadline };
  return { kind: "period", span: { start: DateTime.fromISO(date, { zone: deadline.zone }), end: deadline } };
}

export function daysOfEdition({ start, end = start }: Edition): When | undefined {
  return start === undefined || end === undefined ? undefined : days(start, end);
}

function days(first: PlainDate, last: PlainDate): When {
  const after = DateTime.fromISO(last, { zone: "utc" }).plus({ days: 1 }).toISODate() ?? last;
  return { kind: "days", first, after };
}
