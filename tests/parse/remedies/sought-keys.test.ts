import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { typeMeant } from "../../../src/parse/remedies/sought-keys.ts";
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
