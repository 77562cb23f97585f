import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf } from "../../../src/bundle/digest.ts";
import { type Network, offlineCache } from "../../../src/client/worker/cache.ts";
import type { OfflineCopy } from "../../../src/exports/offline-copy.ts";

type Texts = Readonly<Record<string, string>>;

/** What a worker is told of a version of a site. */
function copyOf(texts: Texts): OfflineCopy {
  const entries = Object.fromEntries(Object.entries(texts).map(([href, text]) => [href, digestOf(text)]));
  const version = digestOf(JSON.stringify(entries));
  return { version, base: "/quill/", assets: "/quill/assets/", offline: "/quill/offline/", entries };
}

/** A browser whose network answers with texts, as long as there are some. */
class FakeNetwork implements Network {
  readonly stores = new Map<string, Map<string, Response>>();
  readonly fetched: string[] = [];
  texts: Texts;

  constructor(texts: Texts) {
    this.texts = texts;
  }

  readonly caches = {
    open: async (name: string) => {
      const store = this.stores.get(name) ?? new Map<string, Response>();
      this.stores.set(name, store);
      return {
        match: async (key: string) => store.get(key)?.clone(),
        put: async (key: string, response: Response) => void store.set(key, response),
      };
    },
    keys: async () => [...this.stores.keys()],
    delete: async (name: string) => this.stores.delete(name),
  };

  async fetch(href: string): Promise<Response> {
    this.fetched.push(href);
    const text = this.texts[href];
    return new Response(text ?? "Not found", { status: text === undefined ? 404 : 200 });
  }
}

const OLD: Texts = { "/quill/": "Home", "/quill/2026/": "Old program", "/quill/2026/venue/": "Venue" };
const NEW: Texts = { ...OLD, "/quill/2026/": "New program" };

async function savedIn(network: Network, texts: Texts): Promise<Record<string, string | undefined>> {
  const cache = offlineCache(copyOf(texts), network);
  const found = Object.keys(texts).map(async (href) => [href, await (await cache.findSaved(href))?.text()]);
  return Object.fromEntries(await Promise.all(found));
}

describe("the cache of the offline copy", () => {
  test("keeps what its version names, and forgets older versions", async () => {
    const network = new FakeNetwork(OLD);
    await offlineCache(copyOf(OLD), network).save();
    network.texts = NEW;
    const next = offlineCache(copyOf(NEW), network);
    await next.save();
    await next.forgetOlder();
    assert.deepEqual(await savedIn(network, NEW), NEW);
    assert.deepEqual([...network.stores.keys()], [`lectern:/quill/:${copyOf(NEW).version}`]);
    assert.deepEqual(network.fetched, [...Object.keys(OLD), "/quill/2026/"], "only what has changed");
  });

  test("refuses an old page of a new version, until the host has the new one", async () => {
    const network = new FakeNetwork(OLD);
    await offlineCache(copyOf(OLD), network).save();
    const next = offlineCache(copyOf(NEW), network);
    await assert.rejects(next.save(), { message: "/quill/2026/ is not the one of this version." });
    assert.equal(await next.findSaved("/quill/2026/"), undefined);
    assert.deepEqual(await savedIn(network, OLD), OLD, "the old copy is as it was");
    network.texts = NEW;
    await next.save();
    assert.deepEqual(await savedIn(network, NEW), NEW);
  });

  test("refuses what stands in for the site, such as the page where one signs in to a network", async () => {
    const network = new FakeNetwork(Object.fromEntries(Object.keys(OLD).map((href) => [href, "Sign in"])));
    await assert.rejects(offlineCache(copyOf(OLD), network).save());
    network.texts = {};
    await assert.rejects(offlineCache(copyOf(OLD), network).save());
    assert.deepEqual(Object.values(await savedIn(network, OLD)), [undefined, undefined, undefined]);
  });

  test("fetches anew what an earlier worker kept under a digest that is not its own", async () => {
    const network = new FakeNetwork(NEW);
    const key = `/quill/2026/?${digestOf("New program")}`;
    network.stores.set("lectern:/quill/:0123abcd", new Map([[key, new Response("Old program")]]));
    await offlineCache(copyOf(NEW), network).save();
    assert.deepEqual(await savedIn(network, NEW), NEW);
  });

  test("keeps a redirected answer as one that is not", async () => {
    const network = new FakeNetwork(OLD);
    const redirected = async (href: string): Promise<Response> =>
      Object.defineProperty(new Response(OLD[href]), "redirected", { value: true });
    const cache = offlineCache(copyOf(OLD), { caches: network.caches, fetch: redirected });
    await cache.save();
    const saved = await cache.findSaved("/quill/");
    assert.deepEqual([saved?.redirected, await saved?.text()], [false, "Home"]);
  });

  test("leaves what others keep alone", async () => {
    const others = [
      "other",
      "lectern:/:0123abcd",
      "lectern:/quill/too/:0123abcd",
      "lectern:/quill/:a/:0123abcd",
    ];
    const network = new FakeNetwork(OLD);
    for (const name of [...others, "lectern:/quill/:0123abcd"]) network.stores.set(name, new Map());
    await offlineCache(copyOf(OLD), network).forgetOlder();
    assert.deepEqual([...network.stores.keys()], others);
  });
});
