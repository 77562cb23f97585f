import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isWholePng } from "./whole-png.ts";

/** Images of earlier builds in a folder, one file for each key. */
export interface FolderCache {
  /** One that is damaged is as good as none: it is made again. */
  find(key: string): Uint8Array | undefined;
  keep(key: string, png: Uint8Array): void;
  /** Forgets what was not asked for, once that is more than what was. */
  prune(): void;
}

/** As many are never forgotten: builds of several small sites share a folder. */
const ALWAYS_KEPT = 1000;

export function folderCache(folder: string): FolderCache {
  const used = new Set<string>();
  const fileOf = (key: string): string => join(folder, `${key}.png`);
  return {
    find(key) {
      used.add(`${key}.png`);
      try {
        const png = readFileSync(fileOf(key));
        return isWholePng(png) ? png : undefined;
      } catch {
        return undefined;
      }
    },
    keep(key, png) {
      try {
        mkdirSync(folder, { recursive: true });
        // Another build may read the file meanwhile: it sees a whole one or none.
        const unfinished = `${fileOf(key)}.${process.pid}`;
        writeFileSync(unfinished, png);
        renameSync(unfinished, fileOf(key));
      } catch {
        // Where nothing can be written, the next build makes the image again.
      }
    },
    prune() {
      const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
      const unused = (isThere ? readdirSync(folder) : []).filter((name) => !used.has(name));
      if (unused.length <= used.size + ALWAYS_KEPT) return;
      for (const name of unused) rmSync(join(folder, name), { force: true });
    },
  };
}
