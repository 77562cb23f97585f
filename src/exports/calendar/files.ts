import type { ExportedFile } from "../exported-file.ts";
import { renderCalendar } from "./calendar.ts";
import type { CalendarEntry } from "./event.ts";
import type { GoneEntries } from "./gone-entries.ts";
import type { PlannedCalendar } from "./planned-calendars.ts";
import { timeZones } from "./time-zones.ts";

/**
 * Calendars with their entries; none is empty.
 * @param entryOf finds the entry of a key
 * @param gone what a calendar that told it is to tell as cancelled
 * @param zones what is known of time zones already: to find their clock changes takes longer than the rest
 */
export function calendarFiles(
  planned: readonly PlannedCalendar[],
  entryOf: (key: string) => CalendarEntry | undefined,
  gone: GoneEntries,
  zones = timeZones(),
): ExportedFile[] {
  return planned.flatMap(({ path, name, keys }) => {
    const own = [...keys.flatMap((key) => entryOf(key) ?? []), ...(gone.get(path)?.entries ?? [])];
    return own.length === 0 ? [] : [{ path, content: renderCalendar(name, own, zones) }];
  });
}

/** Those in which nothing stands any more but what is gone; most often there are none. */
export function emptiedCalendars(
  planned: () => readonly PlannedCalendar[],
  gone: GoneEntries,
  zones = timeZones(),
): ExportedFile[] {
  if (gone.size === 0) return [];
  const paths = new Set(planned().map(({ path }) => path));
  return [...gone]
    .filter(([path]) => !paths.has(path))
    .map(([path, { name, entries }]) => ({ path, content: renderCalendar(name, entries, zones) }));
}
