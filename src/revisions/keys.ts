import { slugOf } from "../link/slug.ts";
import type { Edition, ImportantDate, News } from "../model/edition.ts";
import { placedItemsOf } from "../model/program/events.ts";
import type { Item } from "../model/program/program.ts";
import type { Series } from "../model/series.ts";
import { isBreakType, MAIN_CALL } from "../model/vocabulary.ts";
import { fragmentOfSession, pathOfEdition, pathOfProgram, pathOfTalk } from "../urls.ts";

/**
 * The keys of what is published: addresses below the site, so that they outlive every change of title, time and place.
 * What has no id is the n-th of its kind on its day.
 */

/** The workshop's own days: `/2021/`. */
export function keyOfEdition(edition: Edition): string {
  return pathOfEdition(edition);
}

/** `/2021/talks/klimovic/`, `/2021/program/#session-accelerators`, `/2021/program/#2021-03-28-lunch-1` */
export function keysOfItems(edition: Edition): Map<Item, string> {
  const number = numbering();
  const keys = new Map<Item, string>();
  for (const { item, day, of } of placedItemsOf(edition.program)) {
    const first = of && keys.get(of);
    if (first !== undefined) keys.set(item, keyOfRepeat(first, item.repeat));
    else if (item.kind === "talk") keys.set(item, pathOfTalk(edition, item));
    else {
      const isTitled = item.kind === "session" && !isBreakType(item.type);
      const fragment = isTitled ? fragmentOfSession(item) : number(`${day.date}-${item.type}`);
      keys.set(item, `${pathOfProgram(edition)}#${fragment}`);
    }
  }
  return keys;
}

/** `/2021/talks/klimovic/#_2`: no id has such an end, and the first time keeps the key that it had alone. */
function keyOfRepeat(first: string, repeat = 1): string {
  return `${first}${first.includes("#") ? "" : "#"}_${repeat}`;
}

/** `/2021/dates/#submission-1`, `/2021/dates/#posters-and-demos-submission-1` */
export function keysOfDates(edition: Edition): Map<ImportantDate, string> {
  const number = numbering();
  return new Map(
    edition.dates.map((date) => {
      const own = date.group === undefined ? (date.call ?? MAIN_CALL) : slugOf(date.group);
      const group = own === MAIN_CALL && date.group === undefined ? "" : `${own}-`;
      return [date, `${pathOfEdition(edition)}dates/#${number(`${group}${date.kind}`)}`];
    }),
  );
}

/** `/2021/news/#2021-03-16-1` */
export function keysOfNews(edition: Edition): Map<News, string> {
  const number = numbering();
  return new Map(edition.news.map((news) => [news, `${pathOfEdition(edition)}news/#${number(news.date)}`]));
}

/** Pages stand in the ledger beside the items that they show, and so do the files of `public/`. */
export function keyOfPage(path: string): string {
  return `page:${path}`;
}

/** What readers of an edition were told, as a whole. */
export function keyOfStory(edition: Pick<Edition, "id">): string {
  return `story:${pathOfEdition(edition)}`;
}

/** @param file relative to `public/` */
export function keyOfFile(file: string): string {
  return `file:/${file}`;
}

/** The address that a key of a page or file stands for; undefined for the key of an item. */
export function addressIn(
  key: string,
): { readonly kind: "page" | "file"; readonly path: string } | undefined {
  if (key.startsWith("page:")) return { kind: "page", path: key.slice("page:".length) };
  if (key.startsWith("file:")) return { kind: "file", path: key.slice("file:".length) };
  return undefined;
}

/** "lunch-1", "lunch-2" */
function numbering(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}-${count}`;
  };
}

/**
 * The identity of an item in every reader's calendar (RFC 5545 §3.8.4.7): made of the series' name and the item's key,
 * and not of the site's address, which a preview, a fork and a move to another domain change.
 */
export function uidOf(key: string, { name }: Series): string {
  const own = key.split(/[/#]+/).filter((part) => part !== "");
  return `${own.join("-")}@${slugOf(name) || "series"}.lectern`;
}
