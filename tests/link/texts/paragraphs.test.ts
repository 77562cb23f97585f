import assert from "node:assert/strict";
import { test } from "node:test";
import { paragraphsOf } from "../../../src/link/texts/paragraphs.ts";

const BODY = {
  source: { file: "cfp.md", locate: () => ({ line: 5, column: 1, excerpt: "" }) },
  path: ["text"],
};

test("a comment, a table of HTML and a block of code keep their blank lines, and one that does not end holds nothing", () => {
  const text = "One\n\n<!-- two\n\n<hr/>\n-->\n\n<table>\n\n</table>\n```\n\n<!--\n```\n\n<!-- three\n\nfour";
  const found = paragraphsOf(text, BODY).map((paragraph) => [
    paragraph.place.source.locate([], "value").line,
    paragraph.text,
  ]);
  assert.deepEqual(found, [
    [5, "One"],
    [7, "<!-- two\n\n<hr/>\n-->"],
    [12, "<table>\n\n</table>\n```\n\n<!--\n```"],
    [20, "<!-- three"],
    [22, "four"],
  ]);
});
