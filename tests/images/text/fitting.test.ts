import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fitLine, fitText } from "../../../src/images/text/fitting.ts";

/** Every character is one em wide. */
const measure = (text: string): number => Array.from(text).length;
const space = { width: 100, height: 60, sizes: [20, 10], leading: 1, mostLines: 4 } as const;

describe("a title", () => {
  for (const [story, text, fitted] of [
    ["that is short stands in the largest size", "Ink", { size: 20, lines: ["Ink"] }],
    ["breaks between words, into even lines", "aa bb cc dd", { size: 20, lines: ["aa bb", "cc dd"] }],
    [
      "that has no room takes a smaller size",
      "aaa bbb ccc ddd eee",
      { size: 10, lines: ["aaa bbb", "ccc ddd", "eee"] },
    ],
    [
      "that has no room in the smallest size is cut after a word",
      "one two three four five six seven eight nine ten eleven",
      { size: 10, lines: ["one two", "three four", "five six", "seven…"] },
    ],
    ["breaks after a hyphen between letters", "aaa-bbb", { size: 20, lines: ["aaa-", "bbb"] }],
    ["does not break numbers", "1-2-3 4", { size: 20, lines: ["1-2-3", "4"] }],
    [
      "breaks anywhere between ideographs, but before no comma",
      "一二三四、五六",
      { size: 20, lines: ["一二三", "四、五六"] },
    ],
    ["with a word wider than a line breaks within it", "abcdefgh", { size: 20, lines: ["abcd", "efgh"] }],
    ["of nothing has no lines to speak of", "", { size: 20, lines: [""] }],
  ] as const) {
    test(story, () => assert.deepEqual(fitText(text, space, measure), fitted));
  }
});

test("a line is cut after a word, or within the only one", () => {
  assert.deepEqual(
    [fitLine("one two", 7, measure), fitLine("one, two", 7, measure), fitLine("abcdefgh", 4, measure)],
    ["one two", "one…", "abc…"],
  );
});
