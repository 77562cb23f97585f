import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** What earlier builds made, in a folder that may be deleted at any time: one file for each key. */
export interface ByteFolder {
  /** One that is damaged is as good as none: it is made again. */
  find(key: string): Uint8Array | undefined;
  /** Whether there is one, damaged or not. */
  has(key: string): boolean;
  /** Whether it could be kept: pieces, one after the other. */
  keep(key: string, ...pieces: readonly Uint8Array[]): boolean;
  /** Forgets what was asked for longest ago, until the rest is small enough; never what this build asked for. */
  prune(): void;
}

export interface ByteFolderOptions {
  /** The ending of its files, with the dot. */
  readonly ending: string;
  readonly isWhole: (bytes: Uint8Array) => boolean;
  /** How many bytes are kept of what no build asks for any more. */
  readonly most: number;
  /** The moment of the build: what it asks for is dated by it. */
  readonly now: Date;
}

/** Where a site folder's caches lie: where `npm ci` leaves them alone. */
export function cacheFolderOf(site: string): string {
  return join(site, ".cache", "lectern");
}

/** Several builds may share it: each sees whole files or none. */
export function byteFolder(folder: string, { ending, isWhole, most, now }: ByteFolderOptions): ByteFolder {
  const used = new Set<string>();
  const fileOf = (key: string): string => join(folder, key + ending);
  return {
    find(key) {
      used.add(key + ending);
      try {
        const bytes = readFileSync(fileOf(key));
        if (!isWhole(bytes)) {
          rmSync(fileOf(key), { force: true });
          return undefined;
        }
        utimesSync(fileOf(key), now, now);
        return bytes;
      } catch {
        return undefined;
      }
    },
    has(key) {
      used.add(key + ending);
      return existsSync(fileOf(key));
    },
    keep(key, ...pieces) {
      used.add(key + ending);
      try {
        mkdirSync(folder, { recursive: true });
        const unfinished = `${fileOf(key)}.${process.pid}`;
        const file = openSync(unfinished, "w");
        try {
          for (const bytes of pieces) writeFileSync(file, bytes);
        } finally {
          closeSync(file);
        }
        renameSync(unfinished, fileOf(key));
        return true;
      } catch {
        // Where nothing can be written, the next build makes it again.
        return false;
      }
    },
    prune() {
      const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
      const unused = (isThere ? readdirSync(folder) : [])
        .filter((name) => !used.has(name))
        .map((name) => ({ path: join(folder, name), ...statsOf(join(folder, name)) }))
        .sort((a, b) => b.time - a.time);
      let kept = 0;
      for (const { path, size } of unused) {
        kept += size;
        if (kept > most) rmSync(path, { force: true });
      }
    },
  };
}

/** Another build may have forgotten the file meanwhile. */
function statsOf(path: string): { readonly size: number; readonly time: number } {
  const stats = statSync(path, { throwIfNoEntry: false });
  return { size: stats?.size ?? 0, time: stats?.mtimeMs ?? 0 };
}
