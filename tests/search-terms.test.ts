import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { extraTermsOf, queriesOf } from "../src/search-terms.ts";

describe("what a text is found by besides its own words", () => {
  for (const [text, terms] of [
    ["Grace Hopper on RISC-V and C++", []],
    ["José Díaz, नमस्ते", []],
    ["O’Brien", ["obrien"]],
    ["Łucja Müller, Łucja", ["lucja", "mueller"]],
    ["李明", ["李", "明", "李明"]],
    ["東京大学 (Tōkyō)", ["東", "京", "大", "学", "東京", "京大", "大学"]],
    ["김민수", ["김", "민", "수", "김민", "민수"]],
  ] as const) {
    test(`is ${JSON.stringify(terms)} for ${JSON.stringify(text)}`, () => {
      const [found, expected] = [extraTermsOf(text), [...terms]];
      assert.deepEqual(found.sort(), expected.sort());
    });
  }
});

describe("what is asked for", () => {
  for (const [query, queries] of [
    [" Grace  Hopper ", ["grace hopper"]],
    ["Müller Łódź", ["muller lodz", "mueller lodz"]],
    ["明", ["明"]],
    ["東京大学 2026", ["東京 京大 大学 2026"]],
    ["  ", []],
  ] as const) {
    test(`is ${JSON.stringify(queries)} for ${JSON.stringify(query)}`, () =>
      assert.deepEqual(queriesOf(query), queries));
  }
});
