import { storedCache } from "../src/build/cache.ts";
import { knownContents } from "../src/cli/publication/known-contents.ts";

/**
 * Builds that find what the one before them left: each has a cache of its own, of the same bytes.
 * @param onKeep told the name of each piece that is written
 */
export function knownBuilds(
  onKeep: (name: string) => void = () => undefined,
): (generator?: string) => ReturnType<typeof knownContents> {
  const bytes = new Map<string, Uint8Array>();
  const store = {
    find: (name: string) => bytes.get(name),
    has: (name: string) => bytes.has(name),
    keep: (name: string, ...own: readonly Uint8Array[]) => {
      onKeep(name);
      return bytes.set(name, Buffer.concat(own)) !== undefined;
    },
  };
  return (generator = "1") => knownContents(storedCache(store), generator);
}
