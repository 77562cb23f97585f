import { hash } from "node:crypto";
import type { Edition } from "../model/edition.ts";
import { placedItemsOf } from "../model/program/events.ts";
import type { Site } from "../model/site.ts";
import { factsOfDate, factsOfEdition, factsOfItem, factsOfNews } from "./facts.ts";
import { keyOfEdition, keyOfFile, keysOfDates, keysOfItems, keysOfNews } from "./keys.ts";

/** A digest of each published item, by its key: two are the same when a reader is told the same. */
export type Fingerprints = ReadonlyMap<string, string>;

/** @param ofEdition what is known of an edition */
export function fingerprintsOf(
  { editions, publicFiles }: Site,
  ofEdition: (edition: Edition) => Fingerprints = fingerprintsOfEdition,
): Fingerprints {
  return new Map([
    ...editions.flatMap((edition) => [...ofEdition(edition)]),
    // Files are known by their names alone.
    ...[...publicFiles].map((file) => [keyOfFile(file), fingerprintOf(file)] as const),
  ]);
}

export function fingerprintsOfEdition(edition: Edition): Fingerprints {
  const fingerprints = new Map<string, string>();
  const add = (key: string | undefined, facts: unknown): void => {
    if (key !== undefined) fingerprints.set(key, fingerprintOf(facts));
  };
  const [items, dates, news] = [keysOfItems(edition), keysOfDates(edition), keysOfNews(edition)];
  add(keyOfEdition(edition), factsOfEdition(edition));
  for (const placed of placedItemsOf(edition.program))
    add(items.get(placed.item), factsOfItem(placed, edition));
  for (const date of edition.dates) add(dates.get(date), factsOfDate(date, edition));
  for (const entry of edition.news) add(news.get(entry), factsOfNews(entry));
  return fingerprints;
}

/** Of any plain data; the order of its keys does not matter. */
export function fingerprintOf(facts: unknown): string {
  const text = JSON.stringify(facts, (_, value: unknown) => (isRecord(value) ? sorted(value) : value));
  return hash("sha256", text).slice(0, 16);
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
