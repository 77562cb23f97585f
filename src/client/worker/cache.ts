// What is kept, by the digest of its content: an update fetches only what has changed.

import type { OfflineCopy } from "../../exports/offline-copy.ts";

/** Written into the program when the site is built. */
declare const COPY: OfflineCopy;
const copy = COPY;

export { copy as COPY };

const PREFIX = `lectern:${copy.base}:`;
const NAME = PREFIX + copy.version;

/** @throws where a file cannot be fetched: the browser then keeps what it has, and tries again another time */
export async function save(): Promise<void> {
  const cache = await caches.open(NAME);
  const older = await Promise.all((await ownNames()).map((name) => caches.open(name)));
  await Promise.all(
    Object.keys(copy.entries).map(async (href) => {
      const key = keyOf(href);
      const known = (await Promise.all(older.map((other) => other.match(key)))).find(Boolean);
      await cache.put(key, known ?? (await download(href)));
    }),
  );
}

export async function findSaved(href: string): Promise<Response | undefined> {
  if (copy.entries[href] === undefined) return undefined;
  const cache = await caches.open(NAME);
  return cache.match(keyOf(href));
}

export async function forgetOlder(): Promise<void> {
  const older = (await ownNames()).filter((name) => name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Other sites of the origin have caches too, and so have sites below or above this one. */
async function ownNames(): Promise<string[]> {
  return (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && /^[0-9a-f]+$/.test(name.slice(PREFIX.length)),
  );
}

function keyOf(href: string): string {
  return `${href}?${copy.entries[href]}`;
}

/** A copy of a redirected answer: browsers refuse to show the answer itself as a page. */
async function download(href: string): Promise<Response> {
  const response = await fetch(href, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${href} cannot be saved.`);
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}
