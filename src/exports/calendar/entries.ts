import type { Edition } from "../../model/edition.ts";
import { knownDatesOf, placedItemsOf } from "../../model/events.ts";
import type { Item } from "../../model/program.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { keyOfEdition, keysOfDates, keysOfItems, uidOf } from "../../revisions/keys.ts";
import { wordsOf } from "../../wording/words.ts";
import { dateEvent, editionEvent } from "./date-events.ts";
import { type CalendarEntry, type CalendarEvent, calendarEntry } from "./event.ts";
import { itemEvent } from "./item-event.ts";

/** All that calendars tell of an edition: each entry is made once, and stands in several calendars. */
export interface EditionEntries {
  readonly items: ReadonlyMap<Item, CalendarEntry>;
  readonly dates: readonly CalendarEntry[];
  /** The workshop's own days. */
  readonly days: readonly CalendarEntry[];
}

export function entriesOf(edition: Edition, series: Series, revisionOf: RevisionOf): EditionEntries {
  const words = wordsOf(edition.language);
  const entry = (event: CalendarEvent, key: string): CalendarEntry =>
    calendarEntry(event, uidOf(key, series), revisionOf(key));
  const [itemKeys, dateKeys] = [keysOfItems(edition), keysOfDates(edition)];
  const items = placedItemsOf(edition.program).map((placed): [Item, CalendarEntry] => [
    placed.item,
    entry(itemEvent(placed, edition, series, words), itemKeys.get(placed.item) ?? ""),
  ]);
  const dates = knownDatesOf(edition).flatMap((date) => {
    const event = dateEvent(date, edition, series, words);
    return event === undefined ? [] : [entry(event, dateKeys.get(date) ?? "")];
  });
  const days = editionEvent(edition, series, words);
  return {
    items: new Map(items),
    dates,
    days: days === undefined ? [] : [entry(days, keyOfEdition(edition))],
  };
}
