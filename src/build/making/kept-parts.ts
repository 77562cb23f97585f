import type { Cache } from "../cache.ts";
import { keptFilesIn } from "../kept-files.ts";
import type { OutputFile } from "../output/output.ts";
import type { MadePart } from "../part.ts";
import type { NewPart } from "./new-parts.ts";

/** Parts that lie in a cache by their keys: what they tell, and their files apart from it. */
export interface KeptParts {
  /** Undefined for one that is not there as a whole. */
  find(key: string): MadePart | undefined;
  keep(key: string, part: NewPart): MadePart;
  /** Their contents are read when they are asked for. */
  filesOf(key: string, part: MadePart): OutputFile[];
}

export function keptPartsIn(cache: Cache): KeptParts {
  const kept = keptFilesIn(cache);
  return {
    find(key) {
      const part = cache.find(key) as MadePart | undefined;
      return part !== undefined && kept.has(key) ? part : undefined;
    },
    keep(key, { pages, files, facts }) {
      const part: MadePart = { pages, files: kept.keep(key, files), facts };
      cache.keep(key, part);
      return part;
    },
    filesOf: (key, part) => kept.read(key, part.files),
  };
}
