import {
  CALENDAR,
  pathOfCalendar,
  pathOfDatesCalendar,
  pathOfPartCalendar,
  pathOfPersonCalendar,
  pathOfTalkCalendar,
} from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { eventsOf, followedEditions, type PlacedItem } from "../../model/events.ts";
import type { Person } from "../../model/person.ts";
import { programPartsOf } from "../../model/program-parts.ts";
import type { Series } from "../../model/series.ts";
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
import type { EditionEntries } from "./entries.ts";
import type { CalendarEntry } from "./event.ts";
import type { TimeZones } from "./time-zones.ts";

type MakeFile = (path: string, name: string, entries: readonly CalendarEntry[]) => ExportedFile[];

/** None is empty. */
function filesWith(zones: TimeZones): MakeFile {
  return (path, name, own) => (own.length === 0 ? [] : [{ path, content: renderCalendar(name, own, zones) }]);
}

/** The calendars of an edition: of its program, its parts and talks, and of its dates. */
export function editionCalendars(edition: Edition, own: EditionEntries, zones: TimeZones): ExportedFile[] {
  const { program } = edition;
  const words = wordsOf(edition.language);
  const file = filesWith(zones);
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

/** What somebody does in programs, newest edition first. */
export function personCalendars(
  person: Person,
  entries: readonly CalendarEntry[],
  series: Series,
  zones: TimeZones,
): ExportedFile[] {
  const title = personCalendarTitle(person, series, wordsOf(series.language));
  return filesWith(zones)(pathOfPersonCalendar(person), title, entries);
}

/** What a calendar of the series takes from each edition. */
export interface SeriesEntries {
  readonly days: readonly CalendarEntry[];
  readonly dates: readonly CalendarEntry[];
  /** The events of the program, in its order. */
  readonly events: readonly CalendarEntry[];
}

/**
 * What somebody wants who follows the series: when each workshop is, and of those that are coming the dates and the
 * program. A program stays until a newer one is known: nobody loses it for next year's call.
 */
export function seriesCalendars(
  site: Site,
  entriesOf: (edition: Edition) => SeriesEntries,
  zones: TimeZones,
): ExportedFile[] {
  const { series, editions } = site;
  const followed = new Set(followedEditions(site));
  const own = editions.flatMap((edition) => {
    const { days, dates, events } = entriesOf(edition);
    return followed.has(edition) ? [...days, ...dates, ...events] : days;
  });
  return filesWith(zones)(CALENDAR, seriesCalendarTitle(series, wordsOf(series.language)), own);
}
