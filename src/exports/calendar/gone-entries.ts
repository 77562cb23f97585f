import { calendarBeside } from "../../file-urls.ts";
import type { Site } from "../../model/site.ts";
import type { RemovedItem } from "../../revisions/removed.ts";
import { seriesCalendarTitle } from "../../wording/calendar.ts";
import { wordsOf } from "../../wording/words.ts";
import type { CalendarEntry } from "./event.ts";
import { removedEntry } from "./removed-entry.ts";

/** What calendars tell as cancelled because it is published no more, by the paths of the calendars that told it. */
export type GoneEntries = ReadonlyMap<string, GoneFrom>;

export interface GoneFrom {
  /** What the calendar is called where nothing else stands in it any more: a talk's own is called as the talk was. */
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

export function goneEntries(gone: readonly RemovedItem[], site: Site): GoneEntries {
  const { series } = site;
  const calendars = new Map<string, GoneFrom>();
  for (const item of gone) {
    const { key, told } = item;
    const entry = removedEntry(item, site);
    for (const path of told.calendars) {
      // An organizer's own file may stand there by now.
      if (site.publicFiles.has(path.slice(1))) continue;
      const isOwn = path === calendarBeside(key);
      const name = isOwn ? told.title : seriesCalendarTitle(series, wordsOf(series.language));
      const known = calendars.get(path) ?? { name, entries: [] };
      calendars.set(path, { ...known, entries: [...known.entries, entry] });
    }
  }
  return calendars;
}

/** Those of the calendars below a path. */
export function goneBelow(path: string, gone: GoneEntries): GoneEntries {
  return new Map([...gone].filter(([calendar]) => calendar.startsWith(path)));
}
