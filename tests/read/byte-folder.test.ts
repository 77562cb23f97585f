import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { byteFolder } from "../../src/read/byte-folder.ts";
import { isWholePng } from "../../src/read/whole-png.ts";

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cache of a build, of which `most` bytes stay that no build asks for. */
function folderCache(folder: string, now = "2026-01-01T12:00Z", most = 0) {
  return byteFolder(folder, { ending: ".png", isWhole: isWholePng, most, now: new Date(now) });
}

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);

test("an image that is kept is found by the next build", () => {
  inFolder((folder) => {
    const first = folderCache(join(folder, "images"));
    assert.equal(first.find("a"), undefined);
    first.keep("a", PNG);
    assert.deepEqual(Buffer.from(folderCache(join(folder, "images")).find("a") ?? []), Buffer.from(PNG));
    assert.deepEqual(readdirSync(join(folder, "images")), ["a.png"]);
  });
});

test("what builds asked for longest ago is forgotten first, and never what this build asked for", () => {
  inFolder((folder) => {
    for (const [index, key] of ["a", "b", "c"].entries()) {
      const cache = folderCache(folder, `2026-01-0${index + 1}T12:00Z`);
      cache.keep(key, PNG);
      cache.find(key);
    }
    folderCache(folder, "2026-01-04T12:00Z").find("a");
    const last = folderCache(folder, "2026-01-05T12:00Z", PNG.length);
    last.keep("d", PNG);
    last.prune();
    assert.deepEqual(readdirSync(folder).sort(), ["a.png", "d.png"]);
  });
});

test("a folder that cannot be written costs time, not the build", () => {
  inFolder((folder) => {
    writeFileSync(join(folder, "file"), "");
    const cache = folderCache(join(folder, "file"));
    cache.keep("a", PNG);
    assert.equal(cache.find("a"), undefined);
    cache.prune();
  });
});

test("an image that is damaged is none: any byte changed, left out or added", () => {
  inFolder((folder) => {
    const found = (png: Uint8Array): boolean => {
      writeFileSync(join(folder, "a.png"), png);
      return folderCache(folder).find("a") !== undefined;
    };
    assert.equal(found(PNG), true);
    for (let index = 0; index < PNG.length; index++) {
      const damaged = Buffer.from(PNG);
      damaged[index] = (damaged[index] ?? 0) ^ 0x10;
      assert.equal(found(damaged), false, `byte ${index} changed`);
      assert.equal(found(PNG.subarray(0, index)), false, `cut at ${index}`);
    }
    assert.equal(found(Buffer.concat([PNG, Buffer.of(0)])), false);
    assert.equal(found(Buffer.from("<!doctype html>")), false);
  });
});
