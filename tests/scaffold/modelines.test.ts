import assert from "node:assert/strict";
import { test } from "node:test";
import { withModelines } from "../../src/scaffold/modelines.ts";

test("YAML files name their schema on the first line, as seen from their folder", () => {
  const files = { "data/series.yaml": "name: A\n", "editions/2026/edition.yaml": "year: 2026\n" };
  assert.deepEqual(withModelines(files, "schemas"), {
    "data/series.yaml": "# yaml-language-server: $schema=../schemas/series.schema.json\nname: A\n",
    "editions/2026/edition.yaml":
      "# yaml-language-server: $schema=../../schemas/edition.schema.json\nyear: 2026\n",
  });
  assert.deepEqual(withModelines({ "edition.yaml": "year: 2026\n" }, "schemas", "editions/2026/"), {
    "edition.yaml": "# yaml-language-server: $schema=../../schemas/edition.schema.json\nyear: 2026\n",
  });
});

test("files that name a schema, and Markdown, stay as they are", () => {
  const files = {
    "edition.yaml": "# yaml-language-server: $schema=mine.json\nyear: 2026\n",
    "cfp.md": "Text.\n",
  };
  assert.deepEqual(withModelines(files, "schemas", "editions/2026/"), files);
});

test("where there are no schemas, no file names one", () => {
  const files = { "data/series.yaml": "name: A\n" };
  assert.deepEqual(withModelines(files, undefined), files);
});
