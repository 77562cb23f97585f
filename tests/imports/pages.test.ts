import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { SOURCES } from "../../src/imports/sources/sources.ts";

test("every source has a page that tells the way to its files, and the index names it", () => {
  const pages = readdirSync("src/reference/imports", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".md") && path !== "README.md",
  );
  const index = readFileSync("src/reference/imports/README.md", "utf8");
  assert.deepEqual(
    SOURCES.filter(({ name }) => !pages.some((path) => basename(path) === `${name}.md`)).map(
      ({ name }) => name,
    ),
    [],
  );
  assert.deepEqual(
    pages.filter((name) => !index.includes(`(${name})`)),
    [],
  );
});
