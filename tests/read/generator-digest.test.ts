import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { generatorDigest } from "../../src/read/generator-digest.ts";
import { GENERATOR } from "../../src/read/generator-folder.ts";

test("the generator lies where its package.json does", () => assert.equal(GENERATOR, resolve(".")));

test("the digest of a generator changes with a source, a template, a style, a name or a package, and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    const digests: string[] = [];
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write("package-lock.json", "{}");
    write("src/site.ts", "a");
    digests.push(generatorDigest(folder));
    for (const [path, text] of [
      ["src/site.ts", "b"],
      ["src/templates/pages/home.njk", "a"],
      ["src/templates/styles/main.css", "a"],
      ["package-lock.json", '{"a":1}'],
    ] as const) {
      write(path, text);
      digests.push(generatorDigest(folder));
    }
    rmSync(join(folder, "src/site.ts"));
    write("src/page.ts", "b");
    digests.push(generatorDigest(folder));
    assert.equal(new Set(digests).size, 6);

    write("README.md", "more");
    assert.equal(generatorDigest(folder), digests.at(-1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
