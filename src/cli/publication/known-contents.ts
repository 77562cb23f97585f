import { deserialize, serialize } from "node:v8";
import type { Cache } from "../../build/cache.ts";
import { digestOfData, digestOfFile } from "../../build/keys.ts";
import type { KnownContents } from "../../memory/memory.ts";

/** By path: the digest of a text, and what it says, as bytes of plain data: of what is not asked for, nothing is made. */
type Contents = ReadonlyMap<string, { readonly digest: string; readonly content: Uint8Array }>;

/**
 * What the last build read, linked and noted, in one piece: to do so anew for all editions takes longer than to make one.
 * @param generator changes with the schemas; where time zones change, so do moments
 * @returns it, and what is to be called when nothing more is asked
 */
export function knownContents(cache: Cache, generator: string): KnownContents & { end(): void } {
  const key = digestOfData(generator, process.versions.tz, "contents");
  let last: Contents = (cache.find(key) as Contents | undefined) ?? new Map();
  let next = new Map<string, { digest: string; content: Uint8Array }>();
  let isChanged = false;
  return {
    find(path, text) {
      const known = last.get(path);
      if (known === undefined || known.digest !== digestOfFile(text)) return undefined;
      next.set(path, known);
      return deserialize(known.content);
    },
    keep(path, text, content) {
      next.set(path, { digest: digestOfFile(text), content: serialize(content) });
      isChanged = true;
    },
    end() {
      if (isChanged || next.size < last.size) cache.keep(key, next);
      // Of a large series, this is a tenth of what a build holds.
      [last, next] = [new Map(), new Map()];
    },
  };
}
