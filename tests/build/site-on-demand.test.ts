import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { DateTime } from "luxon";
import { buildFiles } from "../../src/build/build.ts";
import { memoryCache } from "../../src/build/cache.ts";
import { type SiteOnDemand, siteOnDemand } from "../../src/build/site-on-demand.ts";
import { memoryImageCache } from "../../src/images/image-cache.ts";
import { continueStories } from "../../src/revisions/stories.ts";
import { fileOf } from "../../src/urls.ts";
import { contextAt, pagesToMake, siteWith } from "../fixture.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");

describe("a site of which a file is made when it is asked for", () => {
  const caches = { cache: memoryCache(), images: memoryImageCache() };
  let site: SiteOnDemand;
  let whole: ReadonlyMap<string, Buffer>;
  const bytesOf = async (file: string) => Buffer.from((await site.find(file)) ?? "");

  before(async () => {
    const previous = continueStories(new Map(), undefined, siteWith(), NOW);
    const options = { ...caches, hasWorker: false, previous };
    const files = await buildFiles(siteWith(), NOW, { ...options, hasSearch: false });
    whole = new Map(files.map(({ file, content }) => [file, Buffer.from(content)]));
    site = await siteOnDemand(siteWith(), NOW, options);
  });

  test("has the bytes of a whole build in a page of each kind, whichever is asked for first", async () => {
    const byTemplate = new Map(
      pagesToMake(contextAt("2026-01-10T12:00Z")).map(({ template, path }) => [template, fileOf(path)]),
    );
    const files = [...byTemplate.values()].reverse();
    assert.ok(files.length > 12);
    const made = await Promise.all(files.map(async (file) => [file, await bytesOf(file)]));
    assert.deepEqual(
      made,
      files.map((file) => [file, whole.get(file)]),
    );
  });

  test("knows its pages and what they load without making them", () => {
    const known = [...whole.keys()].filter((file) => file.endsWith(".html") || file.startsWith("assets/"));
    assert.deepEqual(
      known.filter((file) => !site.has(file)),
      [],
    );
    assert.ok(!site.has("2026/calendar.ics") && !site.has("2026"));
  });

  test("has the files beside the pages, and none that is in no build", async () => {
    const others = [...whole].filter(([file]) => !site.has(file));
    assert.ok(others.some(([file]) => file === "2026/calendar.ics"));
    assert.deepEqual(await Promise.all(others.map(async ([file]) => [file, await bytesOf(file)])), others);
    assert.deepEqual(
      [await site.find("nowhere/index.html"), await site.find("__proto__")],
      [undefined, undefined],
    );
  });
});
