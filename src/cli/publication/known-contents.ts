import { deserialize, serialize } from "node:v8";
import type { Cache } from "../../build/cache.ts";
import { digestOfData, digestOfFile } from "../../build/keys.ts";
import type { KnownContents } from "../../memory/memory.ts";

/** By path: the digest of a text, and what it says, as bytes of plain data: of what is not asked for, nothing is made. */
type Contents = ReadonlyMap<string, { readonly digest: string; readonly content: Uint8Array }>;

/** Those of an edition, or of what else lies in one folder. */
interface Folder {
  readonly key: string;
  readonly last: Contents;
  readonly next: Map<string, { digest: string; content: Uint8Array }>;
  isChanged: boolean;
}

/**
 * What the last build read, linked and noted: to do so anew for all editions takes longer than to make one. It is kept in
 * one piece for each edition, so that a build writes no more than what has changed.
 * @param generator changes with the schemas; where time zones change, so do moments
 * @returns it, and what is to be called when nothing more is asked
 */
export function knownContents(cache: Cache, generator: string): KnownContents & { end(): void } {
  const folders = new Map<string, Folder>();
  const folderOf = (path: string): Folder => {
    const name = nameOf(path);
    const known = folders.get(name);
    if (known !== undefined) return known;
    const key = digestOfData(generator, process.versions.tz, "contents", name);
    const last = (cache.find(key) as Contents | undefined) ?? new Map();
    const folder: Folder = { key, last, next: new Map(), isChanged: false };
    folders.set(name, folder);
    return folder;
  };
  return {
    find(path, text) {
      const { last, next } = folderOf(path);
      const known = last.get(path);
      if (known === undefined || known.digest !== digestOfFile(text)) return undefined;
      next.set(path, known);
      return deserialize(known.content);
    },
    keep(path, text, content) {
      const folder = folderOf(path);
      folder.next.set(path, { digest: digestOfFile(text), content: serialize(content) });
      folder.isChanged = true;
    },
    end() {
      for (const { key, last, next, isChanged } of folders.values())
        if (isChanged || next.size < last.size) cache.keep(key, next);
      // Of a large series, this is a tenth of what a build holds.
      folders.clear();
    },
  };
}

/** "editions/2026" of "editions/2026/program.yaml" and of what else is told of the edition; "data" of "data/people.yaml". */
function nameOf(path: string): string {
  const [folder = "", ...more] = path.split("/");
  return folder === "editions" && more.length > 1 ? `${folder}/${more[0]}` : folder;
}
