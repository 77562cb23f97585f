import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrontMatter } from "../../src/read/front-matter.ts";
import { told } from "../told.ts";

function read(text: string) {
  const document = readFrontMatter("page.md", text);
  if (!("value" in document) || document.problems.length > 0) return document.problems.map(told).join("\n");
  const { value, body, bodySource } = document;
  return { value, body, bodyLine: bodySource.locate([], "value").line };
}

test("front matter is YAML, and the text below it starts at its first line", () => {
  assert.deepEqual(read("---\ntitle: Venue\n---\n\n\nAt the lake.\n"), {
    value: { title: "Venue" },
    body: "At the lake.",
    bodyLine: 6,
  });
});

test("the places of values count from the top of the file", () => {
  const document = readFrontMatter("page.md", "---\ntitle: Venue\nnav: true\n---\n");
  assert.ok("source" in document);
  const { line, column } = document.source.locate(["nav"], "value");
  assert.deepEqual([line, column], [3, 6]);
});

test("a line of hyphens in the text, or indented in a value, closes nothing", () => {
  assert.deepEqual(read("---\na: 1\n---\nOne\n\n---\n\nTwo"), {
    value: { a: 1 },
    body: "One\n\n---\n\nTwo",
    bodyLine: 4,
  });
  assert.deepEqual(read("---\na: |\n  x\n  ---\n---\nText"), {
    value: { a: "x\n---\n" },
    body: "Text",
    bodyLine: 6,
  });
});

test("a text without front matter, and an empty one, have no values", () => {
  assert.deepEqual(read("Only text.\n"), { value: undefined, body: "Only text.\n", bodyLine: 1 });
  assert.deepEqual(read(""), { value: undefined, body: "", bodyLine: 1 });
  assert.deepEqual(read("---\n---\nText"), { value: undefined, body: "Text", bodyLine: 3 });
});

test("front matter that is not closed is refused", () => {
  assert.equal(
    read("---\ntitle: Venue\n\nAt the lake.\n"),
    "page.md:4:1\n  The front matter is not closed.\n  Add a line `---` between the front matter and the text.",
  );
});

test("a fault of syntax is told with the line of the file", () => {
  assert.equal(
    read("---\nnav: true\ntitle: Venue: the lake\n---\n"),
    'page.md:3:8\n  A text with a colon and a space in it must stand in quotes.\n  Write title: "Venue: the lake"',
  );
});

test("front matter may start below empty lines", () => {
  assert.deepEqual(read("\n\n---\ntitle: Venue\n---\nText"), {
    value: { title: "Venue" },
    body: "Text",
    bodyLine: 6,
  });
});

test("a dash or too many hyphens for the three of front matter are told where they stand", () => {
  assert.equal(
    read("----\ntitle: Venue\n----\nText\n"),
    "page.md:1:1\n  Front matter starts with a line of three hyphens, and this is another one.\n  Write three hyphens: ---",
  );
  assert.equal(
    read("---\ntitle: Venue\n—\nText\n"),
    "page.md:3:1\n  The front matter is not closed.\n  Add a line `---` between the front matter and the text.",
  );
});

test("in the text, controls and the marks of Git are told at their place, and an underlined heading is none", () => {
  assert.equal(
    read("---\na: 1\n---\nVenue\n=======\n\nx\u0000y\n<<<<<<< HEAD\n"),
    [
      "page.md:8:1\n  This line is a mark that Git left when it could not merge two versions.\n  Delete the line.",
      "page.md:7:2\n  There is the character NUL (U+0000) here, which nobody sees.\n  Delete it, or write a space instead.",
    ].join("\n"),
  );
});
