import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type Packed, unpacked } from "../../zones/plain-data.ts";
import { packedFault, type SentFault } from "./fault.ts";
import { type Jobs, jobsIn, type SentSurroundings } from "./jobs.ts";

/** A job as it is sent to a thread. */
export type Asked = {
  readonly [Kind in keyof Jobs]: { readonly id: number; readonly kind: Kind; readonly packed: Packed };
}[keyof Jobs];

/** What becomes of it. */
export type Answer = { readonly id: number } & (
  | { readonly made: unknown; readonly fault?: undefined }
  | { readonly fault: SentFault }
);

/** What a thread begins with. */
export interface ThreadData {
  readonly surroundings: SentSurroundings;
  /** The folder of the site's caches. */
  readonly caches: string;
}

/** Does what it is asked for, as long as the thread runs. */
export function runThread(port: MessagePort, data: unknown): void {
  const { surroundings, caches } = unpacked(data as Packed) as ThreadData;
  const jobs = jobsIn(surroundings, caches);
  const make = ({ kind, packed }: Asked): Promise<unknown> => {
    const asked = unpacked(packed);
    return kind === "parts"
      ? jobs.parts(asked as Parameters<Jobs["parts"]>[0])
      : jobs.image(asked as Parameters<Jobs["image"]>[0]);
  };
  port.on("message", async (asked: Asked) => {
    const answer = await make(asked).then(
      (made): Answer => ({ id: asked.id, made }),
      (error): Answer => ({ id: asked.id, fault: packedFault(error) }),
    );
    port.postMessage(answer);
  });
}

/** In the thread that was started with this file. */
export function runThisThread(): void {
  if (parentPort === null) throw new Error("This file is started as a thread by the program.");
  runThread(parentPort, workerData);
}
