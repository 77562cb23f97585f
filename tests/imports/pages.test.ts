import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { SOURCES } from "../../src/imports/sources/sources.ts";

test("every source has a page that tells the way to its files, and the index names it", () => {
  const pages = readdirSync("src/reference/imports").filter((name) => name !== "README.md");
  const index = readFileSync("src/reference/imports/README.md", "utf8");
  assert.deepEqual(
    SOURCES.filter(({ name }) => !pages.includes(`${name}.md`)).map(({ name }) => name),
    [],
  );
  assert.deepEqual(
    pages.filter((name) => !index.includes(`(${name})`)),
    [],
  );
});
