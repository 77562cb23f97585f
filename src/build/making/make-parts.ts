import type { Cache } from "../cache.ts";
import type { OutputFile } from "../output/output.ts";
import type { MadePart, Part } from "../part.ts";
import type { PartFacts } from "../parts.ts";
import type { Threads } from "../threads/threads.ts";
import { keptPartsIn } from "./kept-parts.ts";
import { makeParts, type Shown } from "./new-parts.ts";

/** A part, with what it was made into. */
export interface Made {
  readonly part: Part;
  readonly made: MadePart;
  readonly files: readonly OutputFile[];
}

/** Parts that are being made. */
export interface Begun {
  /** What each of them tells, in their order: known before they are made, where another thread makes them. */
  readonly facts: readonly PartFacts[];
  readonly made: Promise<readonly Made[]>;
}

/** What makes parts, and keeps them. */
export interface Maker {
  readonly cache: Cache;
  readonly surroundings: Shown;
  readonly threads: Threads;
  /** Told how many more pages are made. */
  readonly onPages?: ((pages: number) => void) | undefined;
  /** Gets the files of each part as soon as it is made, for who writes them while others are made. */
  readonly onFiles?: ((files: readonly OutputFile[]) => void) | undefined;
}

/** More pages at once than this would only take memory. */
const PAGES_AT_ONCE = 500;
/** Fewer would take longer, one by one, than they would even out. */
const FEWEST_AT_ONCE = 40;
/** A batch is this share of what each thread would get of all that is left: so they end at about the same time. */
const SHARE = 1 / 6;
/** What a page and its share of the files beside it take of a processor: milliseconds. */
const WORK_OF_PAGE = 7;

/**
 * Takes parts from a cache, and makes those that it does not hold; what they hold is in the cache then, not in memory. Where
 * that is little, a thread makes it while this one goes on with what they tell; else all of them are made now.
 */
export async function beginAll(parts: readonly Part[], maker: Maker): Promise<Begun> {
  const { cache, surroundings, threads, onPages, onFiles } = maker;
  const kept = keptPartsIn(cache);
  const known = new Map<Part, MadePart>();
  const take = (part: Part): boolean => {
    const made = kept.find(part.key());
    if (made !== undefined) known.set(part, made);
    return made !== undefined;
  };
  const makeHere = async (batch: readonly Part[]): Promise<void> => {
    const contents = new Map(batch.map((part) => [part, part.contents()]));
    await makeParts(contents, surroundings, (part, made) => {
      known.set(part, kept.keep(part.key(), made));
      onFiles?.(made.files);
    });
  };
  /** What a thread made lies in the cache; where nothing can be kept, it is made once more. */
  const makeThere = async (batch: readonly Part[]): Promise<void> => {
    await threads.make.parts(batch.map(({ key, subject }) => ({ key: key(), subject })));
    const lost = batch.filter((part) => !take(part));
    for (const part of batch) onFiles?.(filesOf(part));
    if (lost.length > 0) await makeHere(lost);
  };
  const filesOf = (part: Part): readonly OutputFile[] => {
    const made = known.get(part);
    return made === undefined ? [] : kept.filesOf(part.key(), made);
  };
  const missing = parts.filter((part) => !take(part));
  const size = sizeOf(missing);
  const helpers = threads.countFor(size * WORK_OF_PAGE, 1);
  const queue = batchesOf(missing, helpers === 0 ? 1 : SHARE / (helpers + 1)).values();
  const work = async (make: (batch: readonly Part[]) => Promise<void>): Promise<void> => {
    for (const batch of queue) {
      await make(batch);
      onPages?.(batch.reduce((sum, part) => sum + (known.get(part)?.pages.length ?? 0), 0));
    }
  };
  const end = (): Made[] =>
    parts.flatMap((part) => {
      const made = known.get(part);
      return made === undefined ? [] : [{ part, made, files: filesOf(part) }];
    });
  if (helpers === 0 && threads.isOneReady) {
    const made = work(makeThere).then(end);
    // Where something else goes wrong meanwhile, only that is told.
    made.catch(() => undefined);
    return { facts: parts.map((part) => known.get(part)?.facts ?? part.contents().facts()), made };
  }
  // While this thread makes a batch, it hears nothing: each of the others has the next one already.
  const there = Array.from({ length: helpers * 2 }, () => work(makeThere));
  await Promise.all([...there, work(makeHere)]);
  const made = end();
  return { facts: made.map((one) => one.made.facts), made: Promise.resolve(made) };
}

/** The same, for who has nothing else to do until all of them are made. */
export async function makeAll(parts: readonly Part[], maker: Maker): Promise<readonly Made[]> {
  return (await beginAll(parts, maker)).made;
}

/** Parts that follow each other: each batch is about the same share of the pages that are left. */
function batchesOf(parts: readonly Part[], share: number): Part[][] {
  const batches: Part[][] = [];
  let left = sizeOf(parts);
  let room = 0;
  for (const part of parts) {
    if (room <= 0) {
      batches.push([]);
      room = Math.min(PAGES_AT_ONCE, Math.max(FEWEST_AT_ONCE, left * share));
    }
    batches.at(-1)?.push(part);
    room -= part.size;
    left -= part.size;
  }
  return batches;
}

export function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}
