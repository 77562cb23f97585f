import {
  CALENDAR,
  pathOfCalendar,
  pathOfDatesCalendar,
  pathOfPartCalendar,
  pathOfPersonCalendar,
  pathOfTalkCalendar,
} from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import {
  type EditionItem,
  eventsByPerson,
  eventsOf,
  followedEditions,
  type PlacedItem,
} from "../../model/events.ts";
import { programPartsOf } from "../../model/program-parts.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Site } from "../../model/site.ts";
import { talksOf } from "../../model/talks.ts";
import {
  datesCalendarTitle,
  partCalendarTitle,
  personCalendarTitle,
  programCalendarTitle,
  seriesCalendarTitle,
} from "../../wording/calendar.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { wordsOf } from "../../wording/words.ts";
import type { ExportedFile } from "../files.ts";
import { renderCalendar } from "./calendar.ts";
import { type EditionEntries, entriesOf } from "./entries.ts";
import type { CalendarEntry } from "./event.ts";
import { timeZones } from "./time-zones.ts";

/** Every calendar of the site; none is empty. */
export function calendarFiles(site: Site, revisionOf: RevisionOf): ExportedFile[] {
  const { series, editions } = site;
  const words = wordsOf(series.language);
  const zones = timeZones();
  const entries = new Map(editions.map((edition) => [edition, entriesOf(edition, series, revisionOf)]));
  const file = (path: string, name: string, own: readonly CalendarEntry[]): ExportedFile[] =>
    own.length === 0 ? [] : [{ path, content: renderCalendar(name, own, zones) }];
  return [
    ...editions.flatMap((edition) => {
      const own = entries.get(edition);
      return own === undefined ? [] : filesOfEdition(edition, own, file);
    }),
    ...[...eventsByPerson(site)].flatMap(([person, items]) =>
      file(
        pathOfPersonCalendar(person),
        personCalendarTitle(person, series, words),
        entriesFor(items, entries),
      ),
    ),
    ...file(CALENDAR, seriesCalendarTitle(series, words), seriesEntries(site, entries)),
  ];
}

type MakeFile = (path: string, name: string, entries: readonly CalendarEntry[]) => ExportedFile[];

function filesOfEdition(edition: Edition, own: EditionEntries, file: MakeFile): ExportedFile[] {
  const { program } = edition;
  const words = wordsOf(edition.language);
  const entriesIn = (events: readonly PlacedItem[]): CalendarEntry[] =>
    events.flatMap(({ item }) => own.items.get(item) ?? []);
  return [
    ...file(pathOfCalendar(edition), programCalendarTitle(edition, words), entriesIn(eventsOf(program))),
    ...programPartsOf(program).flatMap((part) =>
      file(
        pathOfPartCalendar(edition, part),
        partCalendarTitle(part, edition, words),
        entriesIn(part.events),
      ),
    ),
    ...talksOf(edition).flatMap((talk) => {
      const entry = own.items.get(talk);
      return file(
        pathOfTalkCalendar(edition, talk),
        titleOfItem(talk, words),
        entry === undefined ? [] : [entry],
      );
    }),
    ...(own.dates.length === 0
      ? []
      : file(pathOfDatesCalendar(edition), datesCalendarTitle(edition, words), [...own.dates, ...own.days])),
  ];
}

function entriesFor(
  items: readonly EditionItem[],
  entries: ReadonlyMap<Edition, EditionEntries>,
): CalendarEntry[] {
  return items.flatMap(({ edition, item }) => entries.get(edition)?.items.get(item) ?? []);
}

/**
 * What somebody wants who follows the series: when each workshop is, and of those that are coming the dates and the
 * program. A program stays until a newer one is known: nobody loses it for next year's call.
 */
function seriesEntries(site: Site, entries: ReadonlyMap<Edition, EditionEntries>): CalendarEntry[] {
  const followed = new Set(followedEditions(site));
  return [...entries].flatMap(([edition, { days, dates, items }]) => [
    ...days,
    ...(followed.has(edition) ? dates : []),
    ...(followed.has(edition) ? eventsOf(edition.program).flatMap(({ item }) => items.get(item) ?? []) : []),
  ]);
}
