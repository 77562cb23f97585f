import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { buildSite } from "../../src/build/build.ts";
import { type Cache, isWholeValue, memoryCache, storedCache } from "../../src/build/cache.ts";
import { makeShare, sharesOf } from "../../src/build/share.ts";
import { memoryImageCache } from "../../src/images/image-cache.ts";
import { byteFolder } from "../../src/read/byte-folder.ts";
import { ASSETS, siteWith } from "../fixture.ts";
import { QUICK } from "../quick-folder.ts";
import { SEVERAL_EDITIONS } from "../several-editions.ts";

const NOW = DateTime.fromISO("2026-03-01T12:00Z", { zone: "utc" });
const site = siteWith(SEVERAL_EDITIONS);
const options = { hasWorker: false, assets: { ...ASSETS, files: [] } };

async function bytesWith(cache: Cache, images = memoryImageCache(), hasCards = false) {
  const { files } = await buildSite(site, NOW, { ...options, hasSearch: false, hasCards, cache, images });
  return new Map(files.map(({ file, content }) => [file, Buffer.from(content).toString("base64")]));
}

/** A cache that counts what is kept in it, by the first page of what has pages. */
function counted(cache: Cache): { readonly cache: Cache; readonly made: string[] } {
  const made: string[] = [];
  const keep = (key: string, value: unknown): void => {
    const { pages } = value as { pages?: readonly { path: string }[] };
    if (pages !== undefined) made.push(pages[0]?.path ?? "");
    cache.keep(key, value);
  };
  return { cache: { ...cache, keep }, made };
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderCache(folder: string): Cache {
  const store = { ending: ".part", isWhole: isWholeValue, most: 1_000_000, now: NOW.toJSDate() };
  return storedCache(byteFolder(folder, store));
}

describe("shares of a site", () => {
  test("make each part and image once, and a build after them but what spans the series, of the same bytes", async () => {
    const { cache, made } = counted(memoryCache());
    const images = memoryImageCache();
    const shares = [];
    for (const number of [3, 1, 2])
      shares.push(
        await makeShare(site, NOW, { number, of: 3 }, { ...options, hasCards: true, cache, images }),
      );
    const first = made.splice(0);
    assert.equal(new Set(first).size, first.length);
    assert.ok(shares.every(({ pages, images: own }) => pages > 0 && own > 0));
    const drawn = { ...images, keep: () => assert.fail("An image was drawn again.") };
    const bytes = await bytesWith(cache, drawn, true);
    assert.deepEqual(made, ["/editions/"]);
    assert.deepEqual(bytes, await bytesWith(memoryCache(), memoryImageCache(), true));
  });

  test("are the same whatever caches hold", async () => {
    const [empty, full] = [memoryCache(), memoryCache()];
    await bytesWith(full);
    const share = { number: 2, of: 3 };
    assert.deepEqual(
      await makeShare(site, NOW, share, { ...options, cache: full }),
      await makeShare(site, NOW, share, { ...options, cache: empty }),
    );
  });

  test("are about equal", () => {
    const things = [5, 100, 20, 30, 1, 60, 90].map((size) => ({ size }));
    assert.deepEqual(
      sharesOf(things, 3).map((share) => share.map(({ size }) => size)),
      [[100], [90, 20], [60, 30, 5, 1]],
    );
    assert.deepEqual(sharesOf([], 2), [[], []]);
  });
});

describe("a cache in a folder", () => {
  test("that was damaged is made whole, and serves two builds at once", () =>
    inFolder(async (folder) => {
      const expected = await bytesWith(memoryCache());
      const both = await Promise.all([bytesWith(folderCache(folder)), bytesWith(folderCache(folder))]);
      assert.deepEqual(both, [expected, expected]);
      // Outlines, which are read first; what they outline is read when it is written.
      for (const name of readdirSync(folder).filter((one) => !one.includes("-files")))
        writeFileSync(join(folder, name), "Not what it was.");
      assert.deepEqual(await bytesWith(folderCache(folder)), expected);
      const { cache, made } = counted(folderCache(folder));
      assert.deepEqual(await bytesWith(cache), expected);
      assert.deepEqual(made, []);
    }));
});
