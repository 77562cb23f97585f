import { Worker } from "node:worker_threads";
import { packed } from "../../zones/plain-data.ts";
import { unpackedFault } from "./fault.ts";
import type { Jobs } from "./jobs.ts";
import type { SentSurroundings } from "./sent-surroundings.ts";
import type { Answer, Asked, ThreadData, Told } from "./thread.ts";

/** What other threads may do for a build. */
export interface ThreadOptions {
  /** The program of a thread: a file that calls `runThisThread`. */
  readonly file: string;
  /** The folder of the site's caches: parts that threads make are kept there. */
  readonly caches: string;
  /** How many there may be. */
  readonly most: number;
  /** How much work starts one more: milliseconds of a processor. Left out, as much as starting it is worth. */
  readonly worth?: number;
}

/**
 * Threads that make what they are sent. Where there may be any, one is started at once: it loads what makes pages while this
 * thread reads the content. The others are started when they are first asked.
 */
export interface Threads {
  /** Whether one waits for work already, however little that is. */
  readonly isOneReady: boolean;
  /**
   * How many of them make so much work, which is in milliseconds, sooner than this thread alone; 0 where none do.
   * @param spared how many fewer are needed, as this thread works with them
   */
  countFor(work: number, spared?: number): number;
  /** What all that is made from now on may see: told before anything is asked for. */
  surround(surroundings: SentSurroundings): void;
  /** Errors come out as they would of this thread. */
  readonly make: Jobs;
  /** What is still being made is never answered. */
  end(): Promise<void>;
}

/**
 * A thread loads the program anew, and two of them share what a processor has: in all, they take up to half as much again. One
 * more pays where it has several times as much to do as it takes to start.
 */
const WORTH = 2500;

interface Thread {
  readonly worker: Worker;
  readonly running: Map<number, Running>;
  /** Why it does nothing any more. */
  fault?: Error;
}

interface Running {
  readonly kind: keyof Jobs;
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** @param options left out, there are none */
export function openThreads(options?: ThreadOptions): Threads {
  const { file = "", caches = "", most = 0, worth = WORTH } = options ?? {};
  const threads: Thread[] = [];
  let told: Told | undefined;
  let wanted = 0;
  let lastId = 0;

  const start = (): Thread => {
    const worker = new Worker(file, { workerData: { caches } satisfies ThreadData, execArgv: [] });
    const thread: Thread = { worker, running: new Map() };
    const fail = (error: Error): void => {
      for (const { reject } of thread.running.values()) reject(error);
      thread.running.clear();
      thread.fault ??= error;
    };
    worker.on("message", (answer: Answer) => {
      const asked = thread.running.get(answer.id);
      thread.running.delete(answer.id);
      if (answer.fault !== undefined) asked?.reject(unpackedFault(answer.fault));
      else asked?.resolve(answer.made);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`A thread ended with ${code} before its work was done.`)));
    if (told !== undefined) worker.postMessage(told);
    threads.push(thread);
    return thread;
  };

  /** The one that has least to do of a kind: pages and images go side by side. */
  const leastBusy = (kind: keyof Jobs): Thread => {
    if (threads.length < wanted && threads.every(({ running }) => has(running, kind) > 0)) return start();
    const [first = start(), ...others] = threads;
    return others.reduce(
      (least, thread) => (has(thread.running, kind) < has(least.running, kind) ? thread : least),
      first,
    );
  };

  const ask = <Kind extends keyof Jobs>(kind: Kind, value: unknown): ReturnType<Jobs[Kind]> => {
    const { worker, running, fault } = leastBusy(kind);
    if (fault !== undefined) return Promise.reject(fault) as ReturnType<Jobs[Kind]>;
    const id = ++lastId;
    const asked: Asked = { id, kind, packed: packed(value) };
    return new Promise<unknown>((resolve, reject) => {
      running.set(id, { kind, resolve, reject });
      worker.postMessage(asked);
    }) as ReturnType<Jobs[Kind]>;
  };

  const isOneReady = most >= 2;
  if (isOneReady) start();
  return {
    isOneReady,
    countFor(work, spared = 0) {
      const hands = Math.min(most, Math.floor(work / worth) + 1);
      if (hands < 2) return 0;
      const count = hands - spared;
      wanted = Math.max(wanted, count);
      return count;
    },
    surround(surroundings) {
      told = { kind: "surroundings", packed: packed(surroundings) };
      for (const { worker } of threads) worker.postMessage(told);
    },
    make: { parts: (subjects) => ask("parts", subjects), image: (image) => ask("image", image) },
    async end() {
      for (const { running } of threads) running.clear();
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function has(running: Thread["running"], kind: keyof Jobs): number {
  return [...running.values()].filter((one) => one.kind === kind).length;
}
