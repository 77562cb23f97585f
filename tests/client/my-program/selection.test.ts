import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fragmentOf, sharedIds, storedIds, textToStore } from "../../../src/client/my-program/selection.ts";

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
  test("names them readably, and tells them again", () => {
    assert.equal(fragmentOf(["ink", "final-word"]), "#mine=ink,final-word");
    const ids = ["ink", "李明", "a,b&c#d%"];
    assert.match(fragmentOf(ids), /^#mine=[\w%,-]+$/);
    assert.deepEqual([...(sharedIds(fragmentOf(ids)) ?? [])], ids);
  });

  test("leaves out what is no id", () => {
    assert.deepEqual(sharedIds("#mine=ink,,%E0%A4%A,ink,nib"), new Set(["ink", "nib"]));
    assert.deepEqual(sharedIds("#mine="), new Set());
  });

  test("is none that leads to a talk or a day", () => {
    assert.deepEqual(["", "#", "#talk-ink", "#minestrone"].map(sharedIds), Array(4).fill(undefined));
  });
});
