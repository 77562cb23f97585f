import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fragmentOf, sharedIds, storedIds, textToStore } from "../../../src/client/my-program/selection.ts";
import { codeOf } from "../../../src/client/my-program/talk-codes.ts";

describe("chosen talks", () => {
  test("come back from the store in the order in which they were chosen", () => {
    const ids = ["ink", "李明", "ink", 'a"b'];
    assert.deepEqual([...storedIds(textToStore(new Set(ids)))], ["ink", "李明", 'a"b']);
  });

  for (const text of ["", "{", "null", "3", '{"ink": true}', '"ink"', "undefined"]) {
    test(`are none where ${JSON.stringify(text)} is stored`, () => {
      assert.deepEqual(storedIds(text), new Set());
    });
  }

  test("are none where nothing is stored, and only texts where something else stands among them", () => {
    assert.deepEqual(storedIds(null), new Set());
    assert.deepEqual(storedIds('["ink", 3, null, ["nib"]]'), new Set(["ink"]));
  });
});

describe("a link to chosen talks", () => {
  const all = Array.from({ length: 800 }, (_, index) => `a-study-of-subject-${index}-with-some-care`);

  test("has four letters for each, and tells them again in their order", () => {
    const ids = ["ink", "final-word", "李明", "a,b&c#d%"];
    const fragment = fragmentOf(ids, [...all, ...ids]);
    assert.match(fragment, /^#my=[\w-]{16}$/);
    assert.deepEqual([...(sharedIds(fragment, [...ids, ...all]) ?? [])], ids);
  });

  test("outlives talks that come, go and move; what is gone is counted, not taken for another", () => {
    const fragment = fragmentOf(["ink", "nib", "quill"], all);
    assert.deepEqual(
      [...(sharedIds(fragment, ["quill", "new", "ink"]) ?? [])],
      ["ink", `?${codeOf("nib")}`, "quill"],
    );
  });

  test("names whole those whose letters are those of another", () => {
    const [one = "", other = ""] = twins();
    assert.equal(codeOf(one), codeOf(other));
    const fragment = fragmentOf(["ink", other], ["ink", one, other]);
    assert.equal(fragment, `#my=${codeOf("ink")},${other}`);
    assert.deepEqual([...(sharedIds(fragment, ["ink", one, other]) ?? [])], ["ink", other]);
  });

  test("of 60 talks of 800 is as short as a code needs", () => {
    const fragment = fragmentOf(all.slice(0, 60), all);
    assert.equal(fragment.length, "#my=".length + 240);
  });

  test("of an earlier version holds whole ids, and leaves out what is none", () => {
    assert.deepEqual(sharedIds("#mine=ink,,%E0%A4%A,ink,nib", []), new Set(["ink", "nib"]));
    assert.deepEqual(sharedIds("#mine=", []), new Set());
  });

  test("is none that leads to a talk or a day", () => {
    assert.deepEqual(
      ["", "#", "#talk-ink", "#minestrone"].map((fragment) => sharedIds(fragment, [])),
      Array(4).fill(undefined),
    );
  });
});

/** Two ids with the same code. */
function twins(): string[] {
  const known = new Map<string, string>();
  for (let n = 0; ; n++) {
    const id = `talk-${n}`;
    const other = known.get(codeOf(id));
    if (other !== undefined) return [other, id];
    known.set(codeOf(id), id);
  }
}
