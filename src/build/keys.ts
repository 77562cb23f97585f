import { hash } from "node:crypto";

/** A digest of plain data; a moment counts with its offset. The same data always has its keys in the same order. */
export function digestOfData(...data: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(data, listed));
}

/**
 * Digests of what stands in many keys: each is made once, as long as somebody holds the thing itself.
 * @param given those that are known already
 */
export function digestsOnce(
  given: readonly (readonly [thing: object, digest: string])[] = [],
): (thing: object) => string {
  const known = new WeakMap<object, string>(given);
  return (thing) => {
    const digest = known.get(thing) ?? digestOfData(thing);
    known.set(thing, digest);
    return digest;
  };
}

/** A digest of what a file holds. */
export function digestOfFile(content: string | Uint8Array): string {
  return hash("sha256", content);
}

function listed(_: string, value: unknown): unknown {
  return value instanceof Set || value instanceof Map ? [...value] : value;
}

/**
 * Divides things over shares of about `size`, or more where there would be more shares than `most`: each by its name, so
 * that one that joins or leaves changes one share, and not all that come after. A share may be empty.
 */
export function inShares<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  size: number,
  most = Number.POSITIVE_INFINITY,
): Thing[][] {
  let count = 1;
  while (count < most && count * size < things.length) count *= 2;
  const shares = Array.from({ length: count }, (): Thing[] => []);
  for (const thing of things)
    shares[Number.parseInt(digestOfData(nameOf(thing)).slice(0, 8), 16) % count]?.push(thing);
  return shares;
}

/** What is known by paths, by the first part of these: that of an edition is its id. */
export function byFirstPart<Value>(
  all: Iterable<readonly [path: string, value: Value]>,
): Map<string, [path: string, value: Value][]> {
  const parts = new Map<string, [string, Value][]>();
  for (const [path, value] of all) {
    const part = /^\/([^/]+)\//.exec(path)?.[1];
    if (part === undefined) continue;
    const own = parts.get(part);
    if (own === undefined) parts.set(part, [[path, value]]);
    else own.push([path, value]);
  }
  return parts;
}
