import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { folded, hasAll, wordsIn } from "../../src/client/matching.ts";

const finds = (query: string, text: string): boolean => hasAll(folded(text), wordsIn(query));

describe("a text", () => {
  for (const [query, text] of [
    ["kastner", "Christian Kästner"],
    ["KÄSTNER", "Christian Kästner"],
    ["Ka\u0308stner", "Christian K\u00e4stner"],
    ["ost lund", "Jo Øst, Lund"],
    ["strasse", "Straße"],
    ["lodz", "Łódź"],
    ["istanbul", "İstanbul"],
    ["明", "李明"],
    ["ΑΒΓ", "αβγ"],
    ["  ink   history ", "A History of Ink"],
    ["ai", "Ａｉ"],
    ["", "anything"],
  ] as const) {
    test(`${JSON.stringify(text)} is found by ${JSON.stringify(query)}`, () => assert.ok(finds(query, text)));
  }

  test("is found only where all words stand in it", () => {
    assert.ok(finds("ink", "A History of Ink"));
    assert.ok(!finds("ink pens", "A History of Ink"));
  });
});
