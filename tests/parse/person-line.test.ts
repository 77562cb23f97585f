import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readPersonLine } from "../../src/parse/person-line.ts";

describe("a person on one line", () => {
  for (const [line, name, affiliation] of [
    ["Rosa M. Verde (Tile Institute, Aveiro, Portugal)", "Rosa M. Verde", "Tile Institute, Aveiro, Portugal"],
    ["Rosa Verde (Tile Institute (TI), Aveiro)", "Rosa Verde", "Tile Institute (TI), Aveiro"],
    ["Li Ming (李明) (Peking University)", "Li Ming (李明)", "Peking University"],
    ["김민수（서울대학교）", "김민수", "서울대학교"],
    ["Li Ming (北京大学)", "Li Ming", "北京大学"],
    ["Li Ming (李明)", "Li Ming (李明)", undefined],
    ["Alex Kim (they/them)", "Alex Kim (they/them)", undefined],
    ["Rosa Maria (Rosi) Verde", "Rosa Maria (Rosi) Verde", undefined],
    ["Rosa (Rosi) Verde", "Rosa (Rosi) Verde", undefined],
    ["Rosa M. (Rosi) van Verde", "Rosa M. (Rosi) van Verde", undefined],
    ["Rosa (Rosi) Verde (Tile Institute)", "Rosa (Rosi) Verde", "Tile Institute"],
    ["Rosa Verde", "Rosa Verde", undefined],
  ] as const) {
    test(line, () =>
      assert.deepEqual(readPersonLine(line), affiliation === undefined ? { name } : { name, affiliation }),
    );
  }

  for (const line of [
    "Bob (ETH",
    "Bob ETH)",
    "(ETH)",
    "Bob ()",
    "Bob (ETH), Zurich",
    "Rosa Verde (ETH) Zurich",
    "Bob (ETH) and Ann",
  ])
    test(`${line} is none`, () => assert.equal(readPersonLine(line), undefined));
});
