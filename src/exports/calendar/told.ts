import type { Edition } from "../../model/edition.ts";
import { placedItemsOf } from "../../model/program/events.ts";
import type { Site } from "../../model/site.ts";
import { keyOfEdition, keysOfDates, keysOfItems } from "../../revisions/keys.ts";
import { momentOf } from "../../revisions/revise.ts";
import type { Told, ToldItems } from "../../revisions/told.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { wordsOf } from "../../wording/words.ts";
import { daysOfEdition, titleOfDate, whenOfDate } from "./date-events.ts";
import type { When } from "./event.ts";
import { calendarsIn, type EditionCalendars, plannedCalendars } from "./planned-calendars.ts";

/** Longer titles are cut: they are to be recognized. */
const LONGEST_TITLE = 300;

/** How calendars tell the items of an edition, and what stands in which of them. */
export interface EditionTold extends EditionCalendars {
  /** By key. */
  readonly items: ReadonlyMap<string, Omit<Told, "calendars">>;
}

export function toldOfEdition(edition: Edition): EditionTold {
  const items = new Map<string, Omit<Told, "calendars">>();
  const add = (key: string | undefined, title: string, when: When | undefined): void => {
    if (key === undefined || when === undefined) return;
    items.set(key, { title: [...title].slice(0, LONGEST_TITLE).join(""), ...boundsOf(when) });
  };
  const words = wordsOf(edition.language);
  const keys = keysOfItems(edition);
  for (const { item } of placedItemsOf(edition.program))
    add(
      keys.get(item),
      titleOfItem(item, words).plain,
      item.isOpen ? { kind: "moment", moment: item.span.start } : { kind: "period", span: item.span },
    );
  for (const [date, key] of keysOfDates(edition))
    add(key, titleOfDate(date, edition, words), whenOfDate(date));
  add(keyOfEdition(edition), edition.name, daysOfEdition(edition));
  return { items, ...calendarsIn(edition) };
}

/**
 * How the calendars of a site tell its items.
 * @param ofEdition what is known of an edition
 */
export function toldItems(
  site: Site,
  ofEdition: (edition: Edition) => EditionTold = toldOfEdition,
): ToldItems {
  const known = new Map(site.editions.map((edition) => [edition, ofEdition(edition)]));
  const planned = plannedCalendars(site, (edition) => known.get(edition) ?? ofEdition(edition));
  const calendars = new Map<string, string[]>();
  for (const { path, keys } of planned) {
    for (const key of keys) {
      const own = calendars.get(key);
      if (own === undefined) calendars.set(key, [path]);
      else own.push(path);
    }
  }
  return new Map(
    [...known.values()].flatMap(({ items }) =>
      [...items].map(([key, told]) => [key, { ...told, calendars: calendars.get(key) ?? [] }] as const),
    ),
  );
}

function boundsOf(when: When): Pick<Told, "start" | "end"> {
  switch (when.kind) {
    case "hours":
    case "period":
      return { start: momentOf(when.span.start), end: momentOf(when.span.end) };
    case "days":
      return { start: when.first, end: when.after };
    case "moment":
      return { start: momentOf(when.moment) };
  }
}
