// What is kept, by the digest of its content: an update fetches only what has changed.

import type { OfflineCopy } from "../../exports/offline-copy.ts";

/** What a browser keeps answers in. */
interface Store {
  match(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
}

/** What of a browser is needed. */
export interface Network {
  readonly caches: {
    open(name: string): Promise<Store>;
    keys(): Promise<string[]>;
    delete(name: string): Promise<boolean>;
  };
  fetch(href: string, options: { readonly cache: "no-cache" }): Promise<Response>;
}

export interface OfflineCache {
  /**
   * Keeps nothing but what the copy names: while a site is being replaced, a host may still answer with older files.
   * @throws where a file cannot be had: the browser then stays with what it has, and tries again another time
   */
  save(): Promise<void>;
  findSaved(href: string): Promise<Response | undefined>;
  forgetOlder(): Promise<void>;
}

export function offlineCache(copy: OfflineCopy, network: Network): OfflineCache {
  const { caches } = network;
  const prefix = `lectern:${copy.base}:`;
  const current = prefix + copy.version;
  const keyOf = (href: string): string => `${href}?${copy.entries[href]}`;

  /** Other sites of the origin have caches too, and so have sites below or above this one. */
  const ownNames = async (): Promise<string[]> =>
    (await caches.keys()).filter(
      (name) => name.startsWith(prefix) && /^[0-9a-f]+$/.test(name.slice(prefix.length)),
    );

  return {
    async save() {
      const cache = await caches.open(current);
      const known = await Promise.all((await ownNames()).map((name) => caches.open(name)));
      await Promise.all(
        Object.entries(copy.entries).map(async ([href, digest]) => {
          const key = keyOf(href);
          for (const store of known) {
            const saved = await store.match(key);
            if (saved !== undefined && (await digestOf(saved)) === digest) return cache.put(key, saved);
          }
          return cache.put(key, await download(href, digest, network));
        }),
      );
    },
    async findSaved(href) {
      if (copy.entries[href] === undefined) return undefined;
      const cache = await caches.open(current);
      return cache.match(keyOf(href));
    },
    async forgetOlder() {
      const older = (await ownNames()).filter((name) => name !== current);
      await Promise.all(older.map((name) => caches.delete(name)));
    },
  };
}

/** A copy of a redirected answer: browsers refuse to show the answer itself as a page. */
async function download(href: string, digest: string, network: Network): Promise<Response> {
  const response = await network.fetch(href, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${href} cannot be saved.`);
  if ((await digestOf(response)) !== digest) throw new Error(`${href} is not the one of this version.`);
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}

/** As builds make it: the first eight digits of SHA-256. */
async function digestOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return [...new Uint8Array(hash, 0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
