import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { liesIn, unchangedFolders } from "../../../src/build/output/unchanged-folders.ts";

const FILES = [
  "index.html",
  "2025/index.html",
  "2025/talks/ink/index.html",
  "2026/index.html",
  "2026/talks/ink/index.html",
  "2026/talks/ink/citation.bib",
  "2026/talks/folding/index.html",
  "people/ada/index.html",
];

describe("the folders of an output in which nothing has changed", () => {
  for (const [story, changed, found] of [
    ["nothing at all: those at the top", [], ["2025", "2026", "people"]],
    ["a file at the top: the same", ["index.html"], ["2025", "2026", "people"]],
    ["a file of an edition: what lies beside it", ["2026/index.html"], ["2025", "2026/talks", "people"]],
    ["a file far below", ["2026/talks/ink/citation.bib"], ["2025", "2026/talks/folding", "people"]],
    [
      "a file that is new, in a new folder",
      ["2026/talks/glue/index.html"],
      ["2025", "2026/talks/ink", "2026/talks/folding", "people"],
    ],
    [
      "a folder that something joined",
      ["2026/talks/"],
      ["2025", "2026/talks/ink", "2026/talks/folding", "people"],
    ],
    ["a folder with files alone", ["people/ada/", "2025/talks/ink/"], ["2026"]],
  ] as const) {
    test(`after ${story}`, () => assert.deepEqual(unchangedFolders(FILES, changed), found));
  }
});

describe("a path lies in a folder", () => {
  const isWithin = liesIn(["2025", "2026/talks/ink"]);
  for (const [path, expected] of [
    ["2025/index.html", true],
    ["2025/talks/ink/index.html", true],
    ["2025/", true],
    ["2025/talks/", true],
    ["2026/talks/ink/citation.bib", true],
    ["2026/talks/ink/", true],
    ["2026/talks/inkwell/index.html", false],
    ["2026/talks/", false],
    ["2026/index.html", false],
    ["2025.html", false],
    ["", false],
  ] as const) {
    test(`${path || "the output itself"}: ${expected ? "yes" : "no"}`, () =>
      assert.equal(isWithin(path), expected));
  }
});
