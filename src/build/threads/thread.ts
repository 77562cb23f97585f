import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type Packed, unpacked, zonesOnce } from "../../zones/plain-data.ts";
// Loaded at once: whoever starts a thread has pages to make.
import "../../eleventy/render.ts";
import { packedFault, type SentFault } from "./fault.ts";
import { type Jobs, jobsIn } from "./jobs.ts";
import type { SentSurroundings } from "./sent-surroundings.ts";

/** A job as it is sent to a thread. */
export type Asked = {
  readonly [Kind in keyof Jobs]: { readonly id: number; readonly kind: Kind; readonly packed: Packed };
}[keyof Jobs];

/** What surrounds all that is asked for from then on. */
export interface Told {
  readonly kind: "surroundings";
  readonly packed: Packed;
}

/** What becomes of a job. */
export type Answer = { readonly id: number } & (
  | { readonly made: unknown; readonly fault?: undefined }
  | { readonly fault: SentFault }
);

/** What a thread begins with. */
export interface ThreadData {
  /** The folder of the site's caches. */
  readonly caches: string;
}

/** Does what it is asked for, as long as the thread runs. */
export function runThread(port: MessagePort, { caches }: ThreadData): void {
  let jobs: Jobs | undefined;
  const zones = zonesOnce();
  const make = async ({ kind, packed }: Asked): Promise<unknown> => {
    if (jobs === undefined) throw new Error("A thread was asked for something before it knew of the site.");
    const job: (asked: never) => Promise<unknown> = jobs[kind];
    return job(unpacked(packed, [], zones) as never);
  };
  port.on("message", async (message: Asked | Told) => {
    if (message.kind === "surroundings") {
      jobs = jobsIn(unpacked(message.packed) as SentSurroundings, caches);
      return;
    }
    const { id } = message;
    const answer = await make(message).then(
      (made): Answer => ({ id, made }),
      (error): Answer => ({ id, fault: packedFault(error) }),
    );
    port.postMessage(answer);
  });
}

/** In the thread that was started with this file. */
export function runThisThread(): void {
  if (parentPort === null) throw new Error("This file is started as a thread by the program.");
  runThread(parentPort, workerData as ThreadData);
}
