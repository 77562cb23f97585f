import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { OutputFile } from "../../src/build/output/output.ts";
import { offlineCopy } from "../../src/bundle/worker.ts";
import { siteWith } from "../fixture.ts";

const site = siteWith({}, "https://user.github.io/quill/");
const files = (texts: Readonly<Record<string, string>>): OutputFile[] =>
  Object.entries({
    "2026/index.html": "2026",
    "2026/talks/ink/index.html": "Ink",
    "assets/style.css": "",
    ...texts,
  }).map(([file, content]) => ({ file, content }));

describe("the offline copy", () => {
  test("lies below the base path, and holds the assets", () => {
    const { base, offline, assets, entries } = offlineCopy(site, files({}));
    assert.deepEqual([base, offline, assets], ["/quill/", "/quill/offline/", "/quill/assets/"]);
    assert.ok(Object.keys(entries).every((href) => href.startsWith("/quill/")));
    assert.ok("/quill/assets/style.css" in entries && "/quill/2026/talks/ink/" in entries);
  });

  test("has another version when a kept page changes, and the same when another page does", () => {
    const { version } = offlineCopy(site, files({}));
    assert.equal(offlineCopy(site, files({ "2025/index.html": "changed" })).version, version);
    assert.notEqual(offlineCopy(site, files({ "2026/index.html": "changed" })).version, version);
  });

  test("leaves the talks out where they would take too much room", () => {
    const large = files({ "2026/talks/ink/index.html": "x".repeat(5 * 1024 * 1024) });
    const { entries } = offlineCopy(site, large);
    assert.ok("/quill/2026/program/" in entries);
    assert.deepEqual(
      Object.keys(entries).filter((href) => href.includes("/talks/")),
      [],
    );
  });
});
