import { DateTime } from "luxon";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import type { PlainDate } from "../../model/time.ts";
import { addressOf, pathOfCall, pathOfEdition } from "../../urls.ts";
import { LONG_DATE } from "../../wording/dates.ts";
import { fullTitleOf } from "../../wording/editions.ts";
import { dateInWords } from "../../wording/important-dates.ts";
import { labelOfDate } from "../../wording/labels.ts";
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
  const { calendar } = words.text;
  const when = whenOf(date);
  if (when === undefined) return undefined;
  const path = edition.call === undefined ? pathOfEdition(edition) : pathOfCall(edition);
  const address = addressOf(series, `${path}#dates`);
  const { group } = date;
  const label = labelOfDate(date, words);
  const values = { edition: edition.name, label, group: group ?? "" };
  const title = say(group === undefined ? calendar.date : calendar.dateInGroup, values);
  return {
    ...titleAndStatus(title, edition, words),
    when,
    location: "",
    description: [
      `${label}: ${dateInWords(date, LONG_DATE, words)}`,
      ...(edition.cancelled === undefined ? [] : [edition.cancelled]),
      `${edition.name}: ${address}`,
    ].join("\n\n"),
    address,
    categories: [calendar.importantDate],
  };
}

/** The workshop's own days; undefined for an edition of which only the year is known. */
export function editionEvent(edition: Edition, series: Series, words: Words): CalendarEvent | undefined {
  const { name, start, end = start, host, cancelled } = edition;
  if (start === undefined || end === undefined) return undefined;
  const address = addressOf(series, pathOfEdition(edition));
  return {
    ...titleAndStatus(name, edition, words),
    when: days(start, end),
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
function whenOf({ date, end, deadline }: ImportantDate): When | undefined {
  if (date === undefined) return undefined;
  if (deadline === undefined) return days(date, end ?? date);
  if (end === undefined || end === date) return { kind: "moment", moment: deadline };
  return { kind: "period", span: { start: DateTime.fromISO(date, { zone: deadline.zone }), end: deadline } };
}

function days(first: PlainDate, last: PlainDate): When {
  const after = DateTime.fromISO(last, { zone: "utc" }).plus({ days: 1 }).toISODate() ?? last;
  return { kind: "days", first, after };
}
