import assert from "node:assert/strict";
import { test } from "node:test";
import { placeWithin, problemAt, renderPath, type Source, sortProblems } from "../src/problem.ts";

/** A source in which everything stands at the line of its depth. */
function sourceOf(file: string): Source {
  return { file, locate: (path, part) => ({ line: path.length + 1, column: part === "key" ? 1 : 9 }) };
}

test("a path reads as in a program: keys with dots, positions in brackets", () => {
  assert.equal(renderPath(["days", 0, "items", 3, "start"]), "days[0].items[3].start");
  assert.equal(renderPath([0, "people", 1]), "[0].people[1]");
  assert.equal(renderPath([]), "");
});

test("a place within another has the longer path, and means the value", () => {
  const source = sourceOf("a.yaml");
  assert.deepEqual(placeWithin({ source, path: ["days"], part: "key" }, 0, "items"), {
    source,
    path: ["days", 0, "items"],
  });
});

test("a problem tells file, line, column, path, what is wrong and what to do", () => {
  const place = { source: sourceOf("a.yaml"), path: ["days", 0] };
  const { file, line, column, path, message, remedy } = problemAt(place, "This is wrong.", "Do that.");
  assert.deepEqual(
    { file, line, column, path, message, remedy },
    { file: "a.yaml", line: 3, column: 9, path: "days[0]", message: "This is wrong.", remedy: "Do that." },
  );
  assert.equal(problemAt({ ...place, part: "key" }, "", "").column, 1);
});

test("problems stand by file, line and column, and the same one is told once", () => {
  const at = (file: string, ...path: string[]) =>
    problemAt({ source: sourceOf(file), path }, "Wrong.", "Right.");
  const key = problemAt({ source: sourceOf("b.yaml"), path: ["x"], part: "key" }, "Wrong.", "Right.");
  const sorted = sortProblems([
    at("b.yaml", "x", "y"),
    at("b.yaml", "x"),
    key,
    at("a.yaml", "z"),
    at("b.yaml", "x"),
  ]);
  assert.deepEqual(
    sorted.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ["a.yaml:2:9", "b.yaml:2:1", "b.yaml:2:9", "b.yaml:3:9"],
  );
});
