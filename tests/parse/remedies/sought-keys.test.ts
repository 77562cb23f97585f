import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { foldedKey } from "../../../src/parse/remedies/sought/sought.ts";
import { SOUGHT, typeMeant } from "../../../src/parse/remedies/sought-keys.ts";
import { refused, spoil } from "../../fixture.ts";
import { EDITION, ORGANIZERS, PAPERS, PROGRAM, SPONSORS } from "../../fixture-content.ts";

describe("a key that there is under another name, or elsewhere:", () => {
  for (const [key, changes, place, remedy] of [
    [
      "mail",
      spoil(ORGANIZERS, "affiliation: KTH", "affiliation: KTH, mail: none"),
      `${ORGANIZERS}:2:67  [0].people[1].mail`,
      "Write it as `email`, if it is meant to be public.",
    ],
    [
      "recording",
      spoil(PAPERS, "  award:", "  recording: https://youtu.be/x\n  award:"),
      `${PAPERS}:6:3  [0].recording`,
      "Write it as `video`.",
    ],
    [
      "place",
      spoil(PROGRAM, '    start: "09:00"\n', '    start: "09:00"\n    place: Annex\n'),
      `${PROGRAM}:9:5  days[0].place`,
      "Write it as `venue` of the day, or as `place` of an item.",
    ],
    [
      "award",
      spoil(PROGRAM, "        id: ink\n", "        id: ink\n        award: Best talk\n"),
      `${PROGRAM}:14:9  days[0].items[2].award`,
      "It belongs to the paper in papers.yaml, which the talk names by `paper`.",
    ],
    [
      "venues",
      spoil(EDITION, "ordinal: 3", "venues: []"),
      `${EDITION}:1:1  venues`,
      "Write one as `venue`; an item of the program that is elsewhere says so by `place`.",
    ],
    [
      "text",
      spoil(SPONSORS, "name: Feder,", "name: Feder, text: Thanks,"),
      `${SPONSORS}:2:28  [0].sponsors[0].text`,
      "A sponsor has a name, a logo and an address: write more on a page of its own.",
    ],
  ] as const) {
    refused(key, changes, place, `There is no key \`${key}\` here.`, remedy);
  }
});

test("a word for a type of item is understood, and a name of JavaScript is none", () => {
  const types = ["talk", "break", "session", "social"];
  assert.deepEqual(
    ["symposium", "Coffee break", "Banquet", "nonsense", "constructor"].map((word) => typeMeant(word, types)),
    ["session", "break", "social", undefined, undefined],
  );
});

/** The keys of every mapping that content may have, from the published schemas. */
const MAPPINGS: readonly (readonly string[])[] = readdirSync("src/reference/schemas").flatMap((file) =>
  mappingsIn(JSON.parse(readFileSync(`src/reference/schemas/${file}`, "utf8"))),
);

function mappingsIn(schema: unknown): string[][] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? [Object.keys(schema.properties ?? {})] : [];
  return [...own, ...Object.values(schema).flatMap((value) => mappingsIn(value))];
}

describe("a table of keys that organizers look for:", () => {
  for (const { mark, remedies } of SOUGHT) {
    const mappings = MAPPINGS.filter(
      (keys) =>
        SOUGHT.find((table) => table.mark.split(" ").every((key) => keys.includes(key)))?.mark === mark,
    );
    test(`that of "${mark}" is used, and holds no key that there is`, () => {
      assert.notEqual(mappings.length, 0);
      const words = Object.keys(remedies).flatMap((key) => key.split(" "));
      const existing = mappings[0]?.filter(
        (key) => words.includes(foldedKey(key)) && mappings.every((keys) => keys.includes(key)),
      );
      assert.deepEqual(existing, []);
      assert.deepEqual(words, words.map(foldedKey));
    });
    test(`remedies of "${mark}" name keys that there are, in the mapping or where they say`, () => {
      const named = Object.values(remedies).flatMap((remedy) =>
        [...remedy.matchAll(/^Write (?:it|them|one|each) as `(\w+)[^`]*`( of|,? (?:in|under|at)\b)?/g)].map(
          ([, key = "", elsewhere]) => ({ key, mappings: elsewhere === undefined ? mappings : MAPPINGS }),
        ),
      );
      assert.deepEqual(
        named
          .filter(({ key, mappings: where }) => !where.some((keys) => keys.includes(key)))
          .map(({ key }) => key),
        [],
      );
    });
  }
});
