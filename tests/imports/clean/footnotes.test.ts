import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { footnotedPeople } from "../../../src/imports/clean/footnotes.ts";

/** As "Ann Bell: ETH Zurich + MIT", a line each. */
function read(names: string, affiliations: string): string[] | undefined {
  return footnotedPeople(names, affiliations)?.map(
    ({ name, affiliation }) => `${name}: ${[affiliation ?? "–"].flat().join(" + ")}`,
  );
}

describe("marks behind names", () => {
  const alike: readonly (readonly [string, string])[] = [
    ["Ann Bell¹, Bob Fox²*", "¹ETH Zurich ²MIT"],
    ["Ann Bell1, Bob Fox2", "1 ETH Zurich, 2 MIT"],
    ["Ann Bell^1 and Bob Fox^{2}", "1. ETH Zurich\n2. MIT"],
    ["Ann Bell*, Bob Fox†", "* ETH Zurich; † MIT"],
    ["Ann Bell [1]; Bob Fox [2]", "[1] ETH Zurich, [2] MIT"],
    ["Ann Bell (1), Bob Fox (2)", "(1) ETH Zurich (2) MIT"],
    ["Bell, Ann¹; Fox, Bob²", "¹ETH Zurich ²MIT"],
    ["Ann Bellᵃ, Bob Foxᵇ", "ᵃ ETH Zurich ᵇ MIT"],
  ];
  for (const [names, affiliations] of alike)
    test(`lead from ${names} to ${JSON.stringify(affiliations)}`, () => {
      assert.deepEqual(read(names, affiliations), ["Ann Bell: ETH Zurich", "Bob Fox: MIT"]);
    });

  test("lead to several affiliations, or to none", () => {
    assert.deepEqual(read("Ann Bell¹,², Bob Fox² and Cy Dee†", "¹ETH Zurich, Switzerland; ²MIT"), [
      "Ann Bell: ETH Zurich, Switzerland + MIT",
      "Bob Fox: MIT",
      "Cy Dee: –",
    ]);
  });

  test("are not the number of a house", () => {
    assert.deepEqual(read("Ann Bell [1]; Bob Fox [2]", "[1] ETH Zurich, [2] Univ. of Oslo, 2 Main St"), [
      "Ann Bell: ETH Zurich",
      "Bob Fox: Univ. of Oslo, 2 Main St",
    ]);
  });

  test("that one of the two lists does not have lead nowhere", () => {
    assert.equal(read("Ann Bell, Bob Fox", "ETH; MIT"), undefined);
    assert.equal(read("Ann Bell, Bob Fox", "1 ETH; 2 MIT"), undefined);
    assert.equal(read("Ann Bell¹, Bob Fox²", "ETH; MIT"), undefined);
  });
});
