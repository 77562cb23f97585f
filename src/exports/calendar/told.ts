import type { DateTime } from "luxon";
import { placedItemsOf } from "../../model/program/events.ts";
import type { Site } from "../../model/site.ts";
import { keyOfEdition, keysOfDates, keysOfItems } from "../../revisions/keys.ts";
import type { Told, ToldItems } from "../../revisions/told.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { wordsOf } from "../../wording/words.ts";
import { daysOfEdition, titleOfDate, whenOfDate } from "./date-events.ts";
import type { When } from "./event.ts";
import { plannedCalendars } from "./planned-calendars.ts";

/** Longer titles are cut: they are to be recognized. */
const LONGEST_TITLE = 300;

/** How the calendars of a site tell its items. */
export function toldItems(site: Site): ToldItems {
  const calendars = calendarsByKey(site);
  const told = new Map<string, Told>();
  const add = (key: string | undefined, title: string, when: When | undefined): void => {
    if (key === undefined || when === undefined) return;
    const cut = [...title].slice(0, LONGEST_TITLE).join("");
    told.set(key, { title: cut, ...boundsOf(when), calendars: calendars.get(key) ?? [] });
  };
  for (const edition of site.editions) {
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
  }
  return told;
}

function calendarsByKey(site: Site): Map<string, string[]> {
  const calendars = new Map<string, string[]>();
  for (const { path, keys } of plannedCalendars(site)) {
    for (const key of keys) {
      const own = calendars.get(key);
      if (own === undefined) calendars.set(key, [path]);
      else own.push(path);
    }
  }
  return calendars;
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

function momentOf(moment: DateTime): string {
  return moment.toUTC().startOf("second").toISO({ suppressMilliseconds: true }) ?? "";
}
