import type { DateTime } from "luxon";
import type { CalendarEntry } from "../exports/calendar/event.ts";
import { type ImageCache, memoryImageCache } from "../images/image-cache.ts";
import { appearancesIn } from "../model/appearances.ts";
import type { Site } from "../model/site.ts";
import { type Cache, memoryCache } from "./cache.ts";
import { makeImages, pictureOfIcon } from "./images/images.ts";
import { keptPartsIn } from "./making/kept-parts.ts";
import { makeAll } from "./making/make-parts.ts";
import type { Part } from "./part.ts";
import { editionParts } from "./plan/edition-parts.ts";
import { calendarParts, peopleParts } from "./plan/people-parts.ts";
import { type PreparationOptions, prepare } from "./preparation.ts";
import { sentOf } from "./threads/sent-surroundings.ts";
import { openThreads, type Threads } from "./threads/threads.ts";

/** One of several about equal shares of what a build makes, counted from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

interface ShareOptions extends PreparationOptions {
  readonly cache?: Cache;
  readonly images?: ImageCache;
  readonly threads?: Threads | undefined;
  readonly onPages?: ((pages: number) => void) | undefined;
}

/** What a cache holds of a share. */
export interface MadeShare {
  readonly pages: number;
  readonly images: number;
}

/**
 * Makes a share of the parts and images of a site into the caches, and nothing else. The same content has the same shares
 * on every machine, whatever lies in its caches: a build that finds all of them makes but what spans the series.
 */
export async function makeShare(
  content: Site,
  now: DateTime,
  share: Share,
  options: ShareOptions,
): Promise<MadeShare> {
  const { cache = memoryCache(), images = memoryImageCache(), publicFiles = new Map() } = options;
  const { threads = openThreads() } = options;
  const { site, items, gone, groundwork, notesOf } = await prepare(content, now, cache, options);
  const { surroundings } = groundwork;
  threads.surround(sentOf(surroundings));
  const icon = pictureOfIcon(site.series, publicFiles);
  const isWanted = (_image: unknown, place: number): boolean => place % share.of === share.number - 1;
  const { hasCards } = surroundings.shell;
  const drawn = makeImages(site, images, { hasCards, icon, threads, isWanted });
  // Where something else goes wrong meanwhile, only that is told.
  drawn.catch(() => undefined);
  const editions = editionParts(site, items, gone, surroundings);
  const entryOf = entriesOf(editions, cache);
  const parts = [
    ...editions,
    ...peopleParts(site, appearancesIn(site), surroundings),
    ...calendarParts(site, { entryOf, gone, notesOf }, surroundings),
  ];
  const made = await makeAll(sharesOf(parts, share.of)[share.number - 1] ?? [], {
    cache,
    surroundings,
    threads,
    onPages: options.onPages,
  });
  const pages = made.reduce((sum, one) => sum + one.made.pages.length, 0);
  return { pages, images: (await drawn).length };
}

/** The entries of all calendars: people have theirs in parts of their own, whoever makes the editions. */
function entriesOf(editions: readonly Part[], cache: Cache): (key: string) => CalendarEntry | undefined {
  const kept = keptPartsIn(cache);
  const entries = editions.flatMap((part) => {
    return [...(kept.find(part.key())?.facts ?? part.contents().facts()).entries];
  });
  const all = new Map(entries);
  return (key) => all.get(key);
}

/** Each thing, the largest first, goes to the share that has least. */
export function sharesOf<Thing extends { readonly size: number }>(
  things: readonly Thing[],
  count: number,
): Thing[][] {
  const shares = Array.from({ length: count }, () => ({ size: 0, things: [] as Thing[] }));
  for (const thing of things.toSorted((a, b) => b.size - a.size)) {
    const least = shares.reduce((one, other) => (other.size < one.size ? other : one));
    least.things.push(thing);
    least.size += thing.size;
  }
  return shares.map((share) => share.things);
}
