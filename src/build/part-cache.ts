import type { MadePart } from "./part.ts";

/** Parts of earlier builds, by their keys. */
export interface PartCache {
  /** Undefined for what is not there, or cannot be read any more. */
  find(key: string): MadePart | undefined;
  keep(key: string, part: MadePart): void;
}

/** A cache that lives as long as the process, and forgets what the last two builds did not use. */
export function memoryPartCache(): PartCache & { readonly endBuild: () => void } {
  let [current, last] = [new Map<string, MadePart>(), new Map<string, MadePart>()];
  return {
    find(key) {
      const part = current.get(key) ?? last.get(key);
      if (part !== undefined) current.set(key, part);
      return part;
    },
    keep(key, part) {
      current.set(key, part);
    },
    endBuild() {
      last = current;
      current = new Map();
    },
  };
}
