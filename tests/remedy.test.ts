import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chooseFrom, nearestOf, oneOf, quote } from "../src/remedy.ts";

describe("the words for a value", () => {
  for (const [value, words] of [
    ["25:99", '"25:99"'],
    ['a "b"', '"a \\"b\\""'],
    [5, "5"],
    [true, "true"],
    [null, "An empty value"],
    [undefined, "An empty value"],
    [[1], "A list"],
    [{ a: 1 }, "A mapping"],
  ] as const) {
    test(`${JSON.stringify(value)} is ${words}`, () => {
      assert.equal(quote(value), words);
    });
  }

  test("a long text is cut", () => {
    assert.equal(quote("x".repeat(70)), `"${"x".repeat(70)}"`);
    assert.equal(quote("x".repeat(71)), `"${"x".repeat(67)}…"`);
  });
});

test("words are joined with commas and an or", () => {
  assert.deepEqual(
    [oneOf([]), oneOf(["a"]), oneOf(["a", "b"]), oneOf(["a", "b", "c"])],
    ["", "a", "a or b", "a, b or c"],
  );
});

describe("the nearest word", () => {
  const words = ["title", "ordinal", "start", "end", "AoE"];
  for (const [word, nearest] of [
    ["ordnal", "ordinal"],
    ["ordinla", "ordinal"],
    ["ordinall", "ordinal"],
    ["TITLE", "title"],
    ["aoe", "AoE"],
    ["ned", "end"],
    ["banana", undefined],
    ["x", undefined],
  ] as const) {
    test(`to ${word} is ${nearest}`, () => {
      assert.equal(nearestOf(word, words), nearest);
    });
  }

  test("of several that are as near is the first", () => {
    assert.equal(nearestOf("rooms", ["roomy", "room"]), "roomy");
  });
});

describe("a remedy that offers a choice", () => {
  test("names the likely word, and all of a short list", () => {
    assert.equal(
      chooseFrom("ane", ["main", "annex", "one"], "room"),
      "Did you mean one? Possible: main, annex, one.",
    );
    assert.equal(chooseFrom("hall", ["main", "annex"], "room"), "Possible: main, annex.");
  });

  test("names only the likely word of a long list, or how many there are", () => {
    const words = Array.from({ length: 41 }, (_, index) => `person-${index}`);
    assert.equal(chooseFrom("person-7x", words, "id"), "Did you mean person-7?");
    assert.equal(chooseFrom("somebody-else", words, "id"), "Choose one of the 41 that exist.");
  });

  test("says so where nothing can be chosen", () => {
    assert.equal(chooseFrom("hall", [], "room"), "There is no room yet: add it first.");
  });
});
