import { createHash } from "node:crypto";
import type { Ledger, LedgerEntry } from "../revisions/ledger.ts";

/** A digest of plain data; a moment counts with its offset. The same data always has its keys in the same order. */
export function digestOfData(...data: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(data, listed)).digest("hex");
}

/** A digest of what a file holds. */
export function digestOfFile(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
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

/** What the ledger knows of each edition, by the edition's id: calendars tell how often something has changed. */
export function revisionsByEdition(ledger: Ledger): Map<string, [key: string, entry: LedgerEntry][]> {
  const editions = new Map<string, [string, LedgerEntry][]>();
  for (const [key, entry] of ledger) {
    const id = /^\/([^/]+)\//.exec(key)?.[1];
    if (id === undefined) continue;
    const own = editions.get(id);
    if (own === undefined) editions.set(id, [[key, entry]]);
    else own.push([key, entry]);
  }
  return editions;
}
