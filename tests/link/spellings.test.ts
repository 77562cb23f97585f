import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf } from "../fixture.ts";
import { COMMITTEE, OLD_EDITION } from "../fixture-content.ts";

/** The fixture with a committee of these people. */
function committeeOf(...names: string[]) {
  return { [COMMITTEE]: names.map((name) => `- {name: "${name}", affiliation: NTNU}\n`).join("") };
}

describe("two spellings in one edition", () => {
  for (const [story, first, second] of [
    ["with an initial", "Wanda Kowalska", "W. Kowalska"],
    ["with a middle name left out", "Wanda Maria Kowalska", "Wanda Kowalska"],
    ["with the words in another order", "Kowalska Wanda", "Wanda Kowalska"],
    ["with a letter more", "Wanda Kowalskaa", "Wanda Kowalska"],
  ] as const) {
    const id = first.toLowerCase().replaceAll(" ", "-");
    noticed(
      story,
      committeeOf(first, second),
      `${COMMITTEE}:2:10  [1].name`,
      `"${second}" and "${first}" may be the same person.`,
      `If so, write in data/people.yaml:\n${id}:\n  name: ${first}\n  also: [${second}]`,
    );
  }

  for (const [first, second] of [
    ["Wei Wang", "Wei Tang"],
    ["Wanda Kowalska", "Paul Kowalska"],
    ["Wanda Kowalska", "P. Kowalska"],
    ["Jo Øst", "Jo Ost"],
  ] as const) {
    test(`such as ${first} and ${second} are fine`, () => {
      assert.deepEqual(problemsOf(committeeOf(first, second)), []);
    });
  }

  test("are fine in two editions, where names change", () => {
    const changes = {
      ...committeeOf("Wanda Kowalska"),
      [OLD_EDITION]: "year: 2025\n",
      "editions/2025/pc.yaml": "- {name: W. Kowalska, affiliation: NTNU}\n",
    };
    assert.deepEqual(problemsOf(changes), []);
  });
});
