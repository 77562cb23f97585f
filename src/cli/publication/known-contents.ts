import type { Cache } from "../../build/cache.ts";
import { digestOfData, digestOfFile } from "../../build/keys.ts";
import type { ExamineOptions } from "../../site.ts";

type KnownContents = NonNullable<ExamineOptions["known"]>;

/** By path: the digest of a text, and what it says, as plain data. */
type Contents = ReadonlyMap<string, { readonly digest: string; readonly content: unknown }>;

/**
 * What the last build read, linked and noted, in one piece: to do so anew for all editions takes longer than to make one.
 * @param generator changes with the schemas; where time zones change, so do moments
 * @returns it, and what is to be called when the site is made
 */
export function knownContents(cache: Cache, generator: string): KnownContents & { end(): void } {
  const key = digestOfData(generator, process.versions.tz, "contents");
  const last: Contents = (cache.find(key) as Contents | undefined) ?? new Map();
  const next = new Map<string, { digest: string; content: unknown }>();
  let isChanged = false;
  return {
    find(path, text) {
      const known = last.get(path);
      if (known === undefined || known.digest !== digestOfFile(text)) return undefined;
      next.set(path, known);
      return known.content;
    },
    keep(path, text, content) {
      next.set(path, { digest: digestOfFile(text), content });
      isChanged = true;
    },
    end() {
      if (isChanged || next.size < last.size) cache.keep(key, next);
    },
  };
}
