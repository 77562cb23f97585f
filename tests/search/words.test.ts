import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinedTerm, wordsIn } from "../../src/search/words.ts";

describe("a text is found by", () => {
  for (const [text, terms] of [
    ["Grace Hopper, 1906!", ["grace", "hopper", "1906"]],
    ["Łucja Müller", ["lucja", "muller", "mueller"]],
    ["O’Brien", ["obrien", "brien", "o"]],
    ["l'encre", ["lencre", "encre", "l"]],
    ["multi-task", ["multitask", "multi", "task"]],
    ["X-Y", ["xy", "x", "y"]],
    ["C++, R2 & ½", ["c", "r2", "12"]],
    ["李明", ["李明", "明"]],
    ["東京大学", ["東京", "京大", "大学", "学"]],
    ["AI論文2", ["ai", "論文", "文", "2"]],
    ["김민수", ["김민", "민수", "수"]],
    ["constructor __proto__", ["constructor", "proto"]],
    ["soft\u00adhyphen \u200fمحمد\u200f", ["softhyphen", "محمد"]],
    ["👩‍🔬 🇳🇴 … —", []],
    ["ﷺ", ["صلياللهعليهوسلم"]],
    ["x".repeat(500), ["x".repeat(40)]],
  ] as const) {
    test(`${JSON.stringify(terms)}: ${text.slice(0, 20)}`, () => {
      const found = wordsIn(text).flatMap((word) => word.terms);
      assert.deepEqual(found.toSorted(), terms.toSorted());
    });
  }

  test("what stands where it says", () => {
    const text = "A “Naïve” 東京大 l’encre";
    assert.deepEqual(
      wordsIn(text).map(({ start, end, isExtra }) => [text.slice(start, end), isExtra]),
      [
        ["A", false],
        ["Naïve", false],
        ["東京", false],
        ["京大", false],
        ["大", true],
        ["l’encre", true],
        ["l", true],
        ["encre", false],
      ],
    );
  });
});

test("an id is one word", () => {
  assert.deepEqual(["10.1000/A-12", "P7", "--"].map(joinedTerm), ["101000a12", "p7", undefined]);
});
