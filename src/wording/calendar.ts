import type { Call, Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { ProgramPart } from "../model/program/program-parts.ts";
import type { Series } from "../model/series.ts";
import { DAY_OF_PROGRAM, formatDate } from "./dates.ts";
import { titleOfItem } from "./labels.ts";
import { titleOfCall } from "./submission.ts";
import { say, type Words } from "./words.ts";

/** What calendars and feeds are called. */

export function programCalendarTitle({ name }: Edition, { text }: Words): string {
  return say(text.calendar.program, { edition: name });
}

export function datesCalendarTitle({ name }: Edition, { text }: Words): string {
  return say(text.calendar.dates, { edition: name });
}

/** "FastPath 2021: Posters: important dates" */
export function callCalendarTitle({ name }: Edition, call: Call, words: Words): string {
  const { calendar } = words.text;
  return say(calendar.dates, {
    edition: say(calendar.part, { edition: name, part: titleOfCall(call, words) }),
  });
}

export function partCalendarTitle(
  { kind, name, session }: ProgramPart,
  edition: Edition,
  words: Words,
): string {
  const own = session === undefined ? name : titleOfItem(session, words).plain;
  const part = kind === "days" ? formatDate(name, DAY_OF_PROGRAM, words) : own;
  return say(words.text.calendar.part, { edition: edition.name, part });
}

export function personCalendarTitle({ name }: Person, series: Series, { text }: Words): string {
  return say(text.calendar.person, { person: name, series: series.name });
}

export function seriesCalendarTitle({ name }: Series, { text }: Words): string {
  return say(text.calendar.series, { series: name });
}

/** "News of FastPath" */
export function feedTitle({ name }: Series, { text }: Words): string {
  return say(text.feed.title, { series: name });
}
