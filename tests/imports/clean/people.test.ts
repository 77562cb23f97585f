import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPeople } from "../../../src/imports/clean/name-lists.ts";
import { peopleIn, personFrom } from "../../../src/imports/clean/people.ts";

const LISTS: Readonly<Record<string, readonly string[]>> = {
  "A One, B Two and C Three": ["A One", "B Two", "C Three"],
  "Ann Bell; Bob Fox; Cy Dee": ["Ann Bell", "Bob Fox", "Cy Dee"],
  "Ann Bell | Bob Fox": ["Ann Bell", "Bob Fox"],
  "Ann Bell\nBob Fox (ETH, Zurich; Switzerland)\n": ["Ann Bell", "Bob Fox (ETH, Zurich; Switzerland)"],
  "Bell, Ann; van der Berg, Jan": ["Bell, Ann", "van der Berg, Jan"],
  "Bell, Ann and Fox, Bob": ["Bell, Ann", "Fox, Bob"],
  "Bell, A., Fox, B. C.": ["Bell, A.", "Fox, B. C."],
  "Bell, Ann": ["Bell, Ann"],
  "Ann Bell und Bob Fox": ["Ann Bell", "Bob Fox"],
  "Ana Ruiz, José Ortega y Gasset y Eva Paz": ["Ana Ruiz", "José Ortega y Gasset", "Eva Paz"],
  "Karl von und zu Guttenberg": ["Karl von und zu Guttenberg"],
  "Martin Luther King, Jr., Ann Bell": ["Martin Luther King, Jr.", "Ann Bell"],
  "Martin Luther King, Jr. (Boston), Ann Bell": ["Martin Luther King, Jr. (Boston)", "Ann Bell"],
  "李明、王伟": ["李明", "王伟"],
  Plato: ["Plato"],
  "": [],
};

describe("the people of one text", () => {
  for (const [text, people] of Object.entries(LISTS))
    test(`${JSON.stringify(text)} are ${people.length}`, () => {
      assert.deepEqual(splitPeople(text), people);
    });
});

describe("a person of a source", () => {
  test("has a clean name, whatever stands around it", () => {
    const written = [
      "Noether, Emmy",
      "King, Jr., Martin Luther",
      "Prof. Dr. Emmy Noether*",
      "Emmy\u00a0 Noether\u00b9,\u00b2",
      "Emmy Noether (Göttingen)*",
      "Emmy Noether – Göttingen",
      "Emmy Noether <emmy@example.org>",
      'J\\"org M\\"uller',
      "Wei Wang 0001",
      "Zo&euml; Ann",
      "tba",
      "",
    ];
    assert.deepEqual(
      written.map((name) => personFrom({ name })),
      [
        { name: "Emmy Noether" },
        { name: "Martin Luther King, Jr." },
        { name: "Emmy Noether" },
        { name: "Emmy Noether" },
        { name: "Emmy Noether", affiliation: "Göttingen" },
        { name: "Emmy Noether", affiliation: "Göttingen" },
        { name: "Emmy Noether" },
        { name: "Jörg Müller" },
        { name: "Wei Wang" },
        { name: "Zoë Ann" },
        undefined,
        undefined,
      ],
    );
  });

  test("keeps what the model knows of them, and no address", () => {
    assert.deepEqual(
      personFrom({
        name: "Emmy Noether",
        affiliation: ' University of G\\"ottingen, emmy@example.org ',
        country: "Germany",
        orcid: "https://orcid.org/0000-0002-1825-0097",
        url: "www.example.org/~emmy",
        role: "senior PC member",
      }),
      {
        name: "Emmy Noether",
        affiliation: "University of Göttingen",
        country: "Germany",
        orcid: "0000-0002-1825-0097",
        url: "https://www.example.org/~emmy",
        role: "senior PC member",
      },
    );
    assert.deepEqual(
      personFrom({ name: "Emmy Noether", affiliation: "N/A", orcid: "0000-0002-1825-0098", url: "none" }),
      { name: "Emmy Noether" },
    );
  });

  test("is found in a list with affiliations in brackets and marks", () => {
    assert.deepEqual(peopleIn("Ann Bell (ETH (Zurich); Lab)*; Bob Fox (MIT)"), [
      { name: "Ann Bell", affiliation: "ETH (Zurich); Lab" },
      { name: "Bob Fox", affiliation: "MIT" },
    ]);
  });
});

test("what stands between a name and its brackets is kept, and a task is no affiliation", () => {
  assert.deepEqual(personFrom({ name: "Ann Bell, MIT (USA)" }), {
    name: "Ann Bell",
    affiliation: "MIT, USA",
  });
  assert.deepEqual(personFrom({ name: "Prof. Ann Bell, MIT (chair)" }, true), {
    name: "Ann Bell",
    affiliation: "MIT",
    role: "chair",
  });
  assert.deepEqual(personFrom({ name: "Ann Bell (presenter)" }), { name: "Ann Bell" });
});
