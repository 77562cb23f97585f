import type { Cache } from "../cache.ts";
import { keptFilesIn } from "../kept-files.ts";
import type { OutputFile } from "../output/output.ts";
import type { MadePart, Part } from "../part.ts";
import type { Threads } from "../threads/threads.ts";
import { makeParts, type NewPart, type Shown } from "./new-parts.ts";

/** A part, with what it was made into. */
export interface Made {
  readonly part: Part;
  readonly made: MadePart;
  readonly files: readonly OutputFile[];
}

/** What makes parts, and keeps them. */
export interface Maker {
  readonly cache: Cache;
  readonly surroundings: Shown;
  readonly threads: Threads;
  /** Told how many more pages are made. */
  readonly onPages?: ((pages: number) => void) | undefined;
}

/** More pages at once than this would only take memory. */
const PAGES_AT_ONCE = 500;
/** So many times each thread gets something to do, so that all of them end at about the same time. */
const TURNS = 4;
/** What a page and its share of the files beside it take of a processor: milliseconds. */
const WORK_OF_PAGE = 7;

/** Takes parts from a cache, and makes those that it does not hold; what they hold is in the cache then, not in memory. */
export async function makeAll(parts: readonly Part[], maker: Maker): Promise<Made[]> {
  const { cache, surroundings, threads, onPages } = maker;
  const kept = keptFilesIn(cache);
  const known = new Map<Part, MadePart>();
  const missing = parts.filter((part) => {
    const cached = cache.find(part.key()) as MadePart | undefined;
    if (cached === undefined || !kept.has(part.key())) return true;
    known.set(part, cached);
    return false;
  });
  const keep = (part: Part, { pages, files, facts }: NewPart): void => {
    const outline: MadePart = { pages, files: kept.keep(part.key(), files), facts };
    known.set(part, outline);
    cache.keep(part.key(), outline);
  };
  const size = sizeOf(missing);
  const count = threads.countFor(size * WORK_OF_PAGE);
  const most = count === 0 ? PAGES_AT_ONCE : Math.min(PAGES_AT_ONCE, size / count / TURNS);
  const queue = batchesOf(missing, most).values();
  const work = async (): Promise<void> => {
    for (const batch of queue) {
      const subjects = batch.flatMap(({ subject }) => subject ?? []);
      const made =
        count > 0 && subjects.length === batch.length
          ? await threads.make.parts(subjects)
          : await makeParts(
              batch.map((part) => part.contents()),
              surroundings,
            );
      for (const [index, own] of made.entries()) {
        const part = batch[index];
        if (part !== undefined) keep(part, own);
      }
      onPages?.(made.reduce((sum, { pages }) => sum + pages.length, 0));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, count) }, work));
  return parts.flatMap((part) => {
    const made = known.get(part);
    return made === undefined ? [] : [{ part, made, files: kept.read(part.key(), made.files) }];
  });
}

/** Parts that follow each other, of about so many pages. */
function batchesOf(parts: readonly Part[], most: number): Part[][] {
  const batches: Part[][] = [];
  let pages = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (pages >= most) {
      batches.push([]);
      pages = 0;
    }
    batches.at(-1)?.push(part);
    pages += part.size;
  }
  return batches;
}

export function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}
