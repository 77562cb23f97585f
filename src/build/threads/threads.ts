import { Worker } from "node:worker_threads";
import { packed } from "../../zones/plain-data.ts";
import { unpackedFault } from "./fault.ts";
import type { Jobs, SentSurroundings } from "./jobs.ts";
import type { Answer, Asked, ThreadData } from "./thread.ts";

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

/** Threads that make what they are sent, started when they are first asked. */
export interface Threads {
  /**
   * How many of them make so much work, which is in milliseconds, sooner than this thread alone; 0 where none do.
   * @param spared how many fewer are needed, as this thread works with them
   */
  countFor(work: number, spared?: number): number;
  /** Errors come out as they would of this thread. */
  readonly make: Jobs;
  /** What is still being made is never answered. */
  end(): Promise<void>;
}

/**
 * A thread loads the program and compiles templates anew, and two of them share what a processor has: in all, they take up to
 * half as much again. It pays where each has several times as much to do as it takes to start.
 */
const WORTH = 2500;

interface Thread {
  readonly worker: Worker;
  readonly running: Map<number, Running>;
}

interface Running {
  readonly kind: keyof Jobs;
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function openThreads(options: ThreadOptions | undefined, surroundings: SentSurroundings): Threads {
  const { file = "", caches = "", most = 0, worth = WORTH } = options ?? {};
  const threads: Thread[] = [];
  let wanted = 0;
  let lastId = 0;

  const start = (): Thread => {
    const workerData = packed({ surroundings, caches } satisfies ThreadData);
    const worker = new Worker(file, { workerData, execArgv: [] });
    const thread: Thread = { worker, running: new Map() };
    const fail = (error: Error): void => {
      for (const { reject } of thread.running.values()) reject(error);
      thread.running.clear();
    };
    worker.on("message", (answer: Answer) => {
      const asked = thread.running.get(answer.id);
      thread.running.delete(answer.id);
      if (answer.fault !== undefined) asked?.reject(unpackedFault(answer.fault));
      else asked?.resolve(answer.made);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`A thread ended with ${code} before its work was done.`)));
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
    const { worker, running } = leastBusy(kind);
    const id = ++lastId;
    const asked: Asked = { id, kind, packed: packed(value) };
    return new Promise<unknown>((resolve, reject) => {
      running.set(id, { kind, resolve, reject });
      worker.postMessage(asked);
    }) as ReturnType<Jobs[Kind]>;
  };

  return {
    countFor(work, spared = 0) {
      const hands = Math.min(most, Math.floor(work / worth));
      if (hands < 2) return 0;
      const count = hands - spared;
      wanted = Math.max(wanted, count);
      return count;
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
