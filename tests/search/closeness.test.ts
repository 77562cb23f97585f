import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { beginsClose } from "../../src/search/closeness.ts";

describe("a term begins with a word but for one slip", () => {
  for (const [word, isClose] of [
    ["transformer", true],
    ["transf", true],
    ["transfomer", true],
    ["transformmer", true],
    ["tramsformer", true],
    ["tranfsormer", true],
    ["transformerx", true],
    ["trnsfomer", false],
    ["transformation", false],
  ] as const) {
    test(`${word}: ${isClose}`, () => assert.equal(beginsClose("transformer", word), isClose));
  }
});
