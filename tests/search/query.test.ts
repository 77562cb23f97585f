import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wantedBy } from "../../src/search/query.ts";

describe("what is wanted", () => {
  for (const [query, wanted] of [
    ["ink", ["ink…"]],
    ["ink ", ["ink"]],
    ["dialog ink", ["dialog…", "ink…"]],
    ["Müller on", ["muller|mueller…", "on…"]],
    ["e-mail x ", ["e+mail or email", "x"]],
    ["10.1000/a-1 ", ["10+1000+a+1 or 101000a1"]],
    ["l’encre ", ["encre…"]],
    ["東京大学 明", ["東京", "京大", "大学", "明…"]],
    ["… 🖋 ", []],
    ["a ".repeat(50), Array.from({ length: 16 }, () => "a")],
  ] as const) {
    test(`by ${JSON.stringify(query.slice(0, 20))} is ${wanted.slice(0, 4).join(", ")}`, () => {
      const written = wantedBy(query).map(({ ways, isBeginning }) => {
        const all = ways.map((words) => words.map((spellings) => spellings.join("|")).join("+"));
        return all.join(" or ") + (isBeginning ? "…" : "");
      });
      assert.deepEqual(written, wanted);
    });
  }
});
