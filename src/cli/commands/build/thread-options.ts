import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ThreadOptions } from "../../../build/threads/threads.ts";
import { cacheFolderOf } from "../../../read/byte-folder.ts";
import type { Options } from "../../options.ts";

/** What a thread may take of the memory, and how much of what is free all of them may: bytes, and a share. */
const [MEMORY_OF_THREAD, MOST_OF_MEMORY] = [350_000_000, 0.75];

/**
 * As many threads as there are processors, or as were asked for, and as there is memory for. Undefined where there is no
 * program for them: it is part of the bundle, and of the package.
 */
export function threadOptions({ site, threads }: Options): ThreadOptions | undefined {
  const file = ["./thread.js", "../thread.js"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const room = Math.floor((process.availableMemory() * MOST_OF_MEMORY) / MEMORY_OF_THREAD);
  return { file, caches: cacheFolderOf(site), most: Math.min(threads ?? availableParallelism(), room) };
}
