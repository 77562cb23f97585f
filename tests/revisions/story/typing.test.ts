import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isTyping } from "../../../src/revisions/story/typing.ts";

describe("a correction of typing", () => {
  for (const [before, after] of [
    ["A history of ink", "A History of Ink"],
    ["Ink: a history", "Ink – A History!"],
    ["Elastic Parsres", "Elastic Parsers"],
    ["Elastic Prsers for All", "Elastic Parsers for All"],
    ["On teh Shape of Letters", "On the Shape of Letters"],
    ["Cafe Culture", "Café Culture"],
    ["Ａ Ｆｕｌｌ Ｗｉｄｔｈ", "A Full Width"],
    ["Query-by Example", "Query by Example"],
  ] as const) {
    test(`is ${before} → ${after}`, () => assert.equal(isTyping(before, after), true));
  }

  for (const [before, after] of [
    ["Learning to Parse, Part 1", "Learning to Parse, Part 2"],
    ["What Parsers Can Do in 2025", "What Parsers Can Do in 2026"],
    ["Why Caches Can Fail", "Why Caches Cannot Fail"],
    ["Hall A", "Hall B"],
    ["Ink", "Pen"],
    ["Parsing in Practice", "Parsing on Practice"],
    ["Streams of Data in Hall A", "Streams of Data in Hall B"],
    ["深層学習の基礎と応用の研究", "深層学習の基礎と応用の技術"],
    ["Elastic Parsers", "Plastic Parlours"],
    ["→", "←"],
  ] as const) {
    test(`is not ${before} → ${after}`, () => assert.equal(isTyping(before, after), false));
  }

  test("is found in long texts of thousands of letters in no time", () => {
    const start = performance.now();
    isTyping("a b".repeat(140), `${"a b".repeat(139)}c d`);
    assert.ok(performance.now() - start < 500);
  });
});
