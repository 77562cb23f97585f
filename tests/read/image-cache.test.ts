import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { folderCache } from "../../src/read/image-cache.ts";

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

test("images that no build asks for are forgotten once they are many", () => {
  inFolder((folder) => {
    const fill = (count: number): void => {
      for (let index = 0; index < count; index++) folderCache(folder).keep(`old-${index}`, PNG);
    };
    const cache = folderCache(folder);
    cache.find("new");
    cache.keep("new", PNG);
    fill(1001);
    cache.prune();
    assert.equal(readdirSync(folder).length, 1002);
    fill(1002);
    cache.prune();
    assert.deepEqual(readdirSync(folder), ["new.png"]);
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
