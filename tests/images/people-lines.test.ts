import assert from "node:assert/strict";
import { test } from "node:test";
import { peopleLines } from "../../src/images/people-lines.ts";

const measure = (text: string): number => text.length;

function linesOf(width: number, ...people: (readonly [string, string])[]): string[][] {
  const given = people.map(([name, affiliation]) => ({ name, affiliation }));
  return peopleLines(
    { people: given, more: given.map((_, index) => `and ${index + 1} more`) },
    width,
    measure,
    measure,
  ).map(({ name, rest }) => [name, rest]);
}

test("one or two people stand with their affiliations, one to a line", () => {
  assert.deepEqual(linesOf(30, ["Li Ming", "NTU"], ["Jo", ""]), [
    ["Li Ming", "NTU"],
    ["Jo", ""],
  ]);
});

test("an affiliation gives way to a long name", () => {
  assert.deepEqual(linesOf(20, ["A Name of Many Words", "NTU"], ["Li Ming", "University of Oslo"]), [
    ["A Name of Many Words", ""],
    ["Li Ming", "University…"],
  ]);
});

test("several people are a list of names, and those who have no room are counted", () => {
  const names = ["Ada", "Eve", "Jo", "Li", "Max", "Tom"].map((name) => [name, "NTU"] as const);
  assert.deepEqual(linesOf(40, ...names), [["Ada, Eve, Jo, Li, Max, Tom", ""]]);
  assert.deepEqual(linesOf(16, ...names), [
    ["Ada, Eve, Jo,", ""],
    ["Li,", "and 2 more"],
  ]);
});

test("nobody takes no line", () => assert.deepEqual(linesOf(40), []));
