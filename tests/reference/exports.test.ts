import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { EXPORT_NAMES } from "../../src/cli/export-kinds.ts";

test("the reference tells of every export who needs it", () => {
  const page = readFileSync("src/reference/exports/README.md", "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const told = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)/g)].map(([, name]) => name),
  );
  assert.deepEqual(
    EXPORT_NAMES.filter((name) => !told.includes(name)),
    [],
  );
  assert.deepEqual(
    [...new Set(told)].filter((name) => !EXPORT_NAMES.some((known) => known === name)),
    [],
  );
});
