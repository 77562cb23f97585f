import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf } from "../../fixture.ts";
import { COMMITTEE, FIXTURE, OLD_EDITION, PEOPLE } from "../../fixture-content.ts";

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
  ] as const) {
    test(`such as ${first} and ${second} are fine`, () => {
      assert.deepEqual(problemsOf(committeeOf(first, second)), []);
    });
  }

  noticed(
    "of which one is in the registry",
    {
      ...committeeOf("Wanda Kowalska", "W. Kowalska"),
      [PEOPLE]: `${FIXTURE[PEOPLE]}wanda: {name: Wanda Kowalska}\n`,
    },
    `${COMMITTEE}:2:10  [1].name`,
    '"W. Kowalska" and "Wanda Kowalska" may be the same person.',
    "If so, write in data/people.yaml, for `wanda`, also: [W. Kowalska]. If not, write there distinctFrom: [w-kowalska]",
  );

  test("are two people where the registry has both", () => {
    const registry = `${FIXTURE[PEOPLE]}yu-hong: {name: Yu Hong}\nhong-yu: {name: Hong Yu}\n`;
    assert.deepEqual(problemsOf({ ...committeeOf("Yu Hong", "Hong Yu"), [PEOPLE]: registry }), []);
  });

  test("are fine in two editions, where names change", () => {
    const changes = {
      ...committeeOf("Wanda Kowalska"),
      [OLD_EDITION]: "year: 2025\n",
      "editions/2025/pc.yaml": "- {name: W. Kowalska, affiliation: NTNU}\n",
    };
    assert.deepEqual(problemsOf(changes), []);
  });
});
