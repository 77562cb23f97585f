import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasAll, wantedIn } from "../../../src/client/filter/matching.ts";
import { spelled } from "../../../src/folding.ts";

const finds = (query: string, text: string): boolean => hasAll(spelled(text), wantedIn(query));

describe("a text", () => {
  for (const [query, text] of [
    ["kastner", "Christian Kästner"],
    ["KAESTNER", "Christian Kästner"],
    ["Kästner", "Christian Kaestner"],
    ["Ka\u0308stner", "Christian K\u00e4stner"],
    ["ost lund", "Jo Øst, Lund"],
    ["angstroem", "Åsa Ångström"],
    ["strasse", "Straße"],
    ["lodz", "Łódź"],
    ["malkowska LUCJA", "Łucja Małkowska"],
    ["thora aegis", "Þóra Ægisdóttir"],
    ["djokovic", "Novak Đoković"],
    ["istanbul", "İstanbul"],
    ["diyarbakir", "Diyarbakır"],
    ["o'brien", "Flann O’Brien"],
    ["obrien", "Flann O’Brien"],
    ["jean-pierre", "Jean\u2011Pierre Serre"],
    ["c++", "Kernels in C++"],
    ["log2", "log₂ n"],
    ["明", "李明"],
    ["ΑΒΓ", "αβγ"],
    ["παπαδοπουλοσ", "Παπαδόπουλος"],
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

  test("is not found by what only looks like a spelling of it", () => {
    assert.ok(!finds("fuel", "A useful pen"));
    assert.ok(!finds("muller", "Mueller"));
  });
});
