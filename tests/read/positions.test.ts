import assert from "node:assert/strict";
import { test } from "node:test";
import type { Path } from "../../src/problem.ts";
import { readYaml } from "../../src/read/yaml/yaml.ts";

/** Where a path is in a text, as "line:column". */
function placeOf(text: string, path: Path, part: "key" | "value" = "value"): string {
  const document = readYaml("file.yaml", text);
  if (!("value" in document)) throw new Error(document.problems[0]?.message);
  const { line, column } = document.source.locate(path, part);
  return `${line}:${column}`;
}

const NESTED = `name: Quill
days:
  - date: 2026-03-28
    items:
      - {type: opening, duration: 15}
      - type: "keynote"
        title: 'A History of Ink'
`;

test("a value is where it starts, a quoted one at its quote", () => {
  assert.equal(placeOf(NESTED, ["name"]), "1:7");
  assert.equal(placeOf(NESTED, ["days", 0, "date"]), "3:11");
  assert.equal(placeOf(NESTED, ["days", 0, "items", 0, "duration"]), "5:35");
  assert.equal(placeOf(NESTED, ["days", 0, "items", 1, "type"]), "6:15");
  assert.equal(placeOf(NESTED, ["days", 0, "items", 1, "title"]), "7:16");
});

test("a key is where it starts", () => {
  assert.equal(placeOf(NESTED, ["days"], "key"), "2:1");
  assert.equal(placeOf(NESTED, ["days", 0, "items", 1, "title"], "key"), "7:9");
  assert.equal(placeOf('"quoted key": 1\n', ["quoted key"], "key"), "1:1");
});

test("a mapping and a list are where their first entry is", () => {
  assert.equal(placeOf(NESTED, []), "1:1");
  assert.equal(placeOf(NESTED, ["days"]), "3:3");
  assert.equal(placeOf(NESTED, ["days", 0, "items"]), "5:7");
  assert.equal(placeOf(NESTED, ["days", 0, "items", 0]), "5:9");
});

test("a value that is not written is where its parent is", () => {
  assert.equal(placeOf(NESTED, ["title"]), "1:1");
  assert.equal(placeOf(NESTED, ["days", 0, "end"]), "3:5");
  assert.equal(placeOf(NESTED, ["days", 0, "items", 7, "type"]), "5:7");
});

test("a key without a value is its value's place", () => {
  assert.equal(placeOf("a: 1\nb:\nc: 3\n", ["b"]), "2:1");
});

test("an empty entry of a list is where the list is", () => {
  assert.equal(placeOf("a:\n  - x\n  -\n", ["a", 1]), "2:3");
});

test("a text of several lines is where it starts", () => {
  assert.equal(placeOf("a: |\n  one\n  two\nb: 1\n", ["b"]), "4:4");
  assert.equal(placeOf("a: >\n  one\n", ["a"], "key"), "1:1");
});

test("columns count UTF-16 units, as editors do", () => {
  assert.equal(placeOf('{a: "😀", b: 1}\n', ["b"]), "1:14");
});

test("a value behind an alias is where the alias is, and what it holds at its anchor", () => {
  const text = "a: &place\n  city: Berlin\nb: *place\n";
  assert.equal(placeOf(text, ["b"]), "3:4");
  assert.equal(placeOf(text, ["b", "city"]), "2:9");
  assert.equal(placeOf(text, ["b"], "key"), "3:1");
});

test("a key that was merged is at its source, and one that is written again at its own place", () => {
  const text = "base: &base {city: Berlin, country: Germany}\nvenue:\n  <<: *base\n  city: Bonn\n";
  assert.equal(placeOf(text, ["venue", "country"]), "1:37");
  assert.equal(placeOf(text, ["venue", "city"]), "4:9");
});

test("of several merged mappings, the first that has a key tells its place", () => {
  const text = "a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc:\n  <<: [*a, *b]\n";
  assert.equal(placeOf(text, ["c", "x"]), "1:11");
  assert.equal(placeOf(text, ["c", "y"]), "2:17");
});

test("dates, times of day, words such as yes and numbers that are not decimal stay texts", () => {
  const document = readYaml(
    "file.yaml",
    "{a: 2021-03-28, b: 10:50, c: yes, d: 1e3, e: 0x17, f: ~, g: true}\n",
  );
  const value = { a: "2021-03-28", b: "10:50", c: "yes", d: 1000, e: "0x17", f: null, g: true };
  assert.deepEqual("value" in document ? document.value : undefined, value);
});

test("a document without content is undefined", () => {
  const document = readYaml("file.yaml", "# nothing\n");
  assert.deepEqual("value" in document ? document.value : document, undefined);
});
