import type { Edition } from "../../model/edition.ts";
import { placedItemsOf } from "../../model/program/events.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { keyOfEdition, keysOfDates, keysOfItems, uidOf } from "../../revisions/keys.ts";
import { wordsOf } from "../../wording/words.ts";
import { dateEvent, editionEvent } from "./date-events.ts";
import { type CalendarEntry, type CalendarEvent, calendarEntry } from "./event.ts";
import { itemEvent } from "./item-event.ts";

/** All that calendars tell of an edition, by key: each entry is made once, and stands in several calendars. */
export function entriesOf(
  edition: Edition,
  series: Series,
  revisionOf: RevisionOf,
): Map<string, CalendarEntry> {
  const words = wordsOf(edition.language, series.noun);
  const entries = new Map<string, CalendarEntry>();
  const add = (key: string, event: CalendarEvent | undefined): void => {
    if (event !== undefined) entries.set(key, calendarEntry(event, uidOf(key, series), revisionOf(key)));
  };
  const keys = keysOfItems(edition);
  for (const placed of placedItemsOf(edition.program))
    add(keys.get(placed.item) ?? "", itemEvent(placed, edition, series, words));
  for (const [date, key] of keysOfDates(edition)) add(key, dateEvent(date, edition, series, words));
  add(keyOfEdition(edition), editionEvent(edition, series, words));
  return entries;
}
