import { calendarBeside } from "../../file-urls.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Site } from "../../model/site.ts";
import type { RemovedItem } from "../../revisions/removed.ts";
import { seriesCalendarTitle } from "../../wording/calendar.ts";
import { wordsOf } from "../../wording/words.ts";
import type { ExportedFile } from "../files.ts";
import { renderCalendar } from "./calendar.ts";
import { entriesOf } from "./entries.ts";
import type { CalendarEntry } from "./event.ts";
import { plannedCalendars } from "./planned-calendars.ts";
import { removedEntry } from "./removed-entry.ts";
import { timeZones } from "./time-zones.ts";

/**
 * Every calendar of the site; none is empty.
 * @param gone what the calendars that told it are to tell as cancelled: where nothing else stands in one any more, it
 * alone
 */
export function calendarFiles(
  site: Site,
  revisionOf: RevisionOf,
  gone: readonly RemovedItem[] = [],
): ExportedFile[] {
  const { series, editions } = site;
  const zones = timeZones();
  const entries = new Map(editions.flatMap((edition) => [...entriesOf(edition, series, revisionOf)]));
  const files = new Map<string, { readonly name: string; readonly own: CalendarEntry[] }>();
  for (const { path, name, keys } of plannedCalendars(site))
    files.set(path, { name, own: keys.flatMap((key) => entries.get(key) ?? []) });
  for (const item of gone) {
    const entry = removedEntry(item, site);
    for (const path of item.told.calendars) {
      // An organizer's own file may stand there by now.
      if (site.publicFiles.has(path.slice(1))) continue;
      const file = files.get(path) ?? { name: nameOf(path, item, site), own: [] };
      file.own.push(entry);
      files.set(path, file);
    }
  }
  return [...files].map(([path, { name, own }]) => ({ path, content: renderCalendar(name, own, zones) }));
}

/** Of a calendar in which nothing else stands any more: a talk's own is called as the talk was. */
function nameOf(path: string, { key, told }: RemovedItem, { series }: Site): string {
  return path === calendarBeside(key) ? told.title : seriesCalendarTitle(series, wordsOf(series.language));
}
