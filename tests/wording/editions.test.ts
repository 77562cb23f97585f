import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { summaryOf } from "../../src/wording/editions.ts";
import { fullTitleOf, ordinalInWords } from "../../src/wording/nouns/ordinals.ts";
import { wordsOf } from "../../src/wording/words.ts";
import { siteWith, spoil } from "../fixture.ts";
import { FIXTURE, OLD_EDITION, SERIES } from "../fixture-content.ts";

const EN = wordsOf("en");

/** The summary of an edition of 2025 that is over, with another edition.yaml. */
function summaryWith(text: string, isAhead = false): string | undefined {
  const { editions } = siteWith({ [OLD_EDITION]: text });
  const edition = editions.find(({ id }) => id === "2025");
  return edition && summaryOf(edition, isAhead, EN);
}

test("the summary of FastPath 2013 is that of its README", () => {
  const { editions } = siteWith({
    ...spoil(SERIES, "name: Quill", "name: FastPath"),
    "editions/2013/edition.yaml":
      "host: {name: ISPASS 2013}\nlength: full-day\ncounts: {keynote: 1, invited: 6, paper: 1}\n",
  });
  const edition = editions.find(({ id }) => id === "2013");
  assert.equal(
    edition && summaryOf(edition, false, EN),
    "FastPath 2013 was held in conjunction with ISPASS 2013. Full-day with 1 keynote speaker, 6 invited speakers and 1 regular speaker.",
  );
});

describe("the summary of an edition", () => {
  for (const [what, text, summary] of [
    ["a host alone", "host: {name: ICWT}", "Quill 2025 was held in conjunction with ICWT."],
    ["a day", "start: 2025-04-06", "Quill 2025 was held on April 6, 2025."],
    [
      "several days and a city",
      "start: 2025-04-06\nend: 2025-04-08\nvenue: {city: Bergen, country: Norway}",
      "Quill 2025 was held on April 6 – 8, 2025 in Bergen, Norway.",
    ],
    ["a city alone", "venue: {city: Bergen}", "Quill 2025 was held in Bergen."],
    ["an edition online", "presence: online\nvenue: {name: Zoom}", "Quill 2025 was held online."],
    [
      "an edition online on a day",
      "start: 2025-04-06\npresence: online",
      "Quill 2025 was held on April 6, 2025 online.",
    ],
    ["an edition in person, nobody says where,", "presence: in-person", "Quill 2025 was held in person."],
    ["a hybrid edition, nobody says where,", "presence: hybrid", "Quill 2025 was held in person and online."],
    [
      "a hybrid edition in a city",
      "presence: hybrid\nvenue: {city: Bergen}",
      "Quill 2025 was held in Bergen, and online.",
    ],
    ["a length alone", "length: half-day", "Half-day."],
    ["counts alone", "counts: {panel: 1, tutorial: 1, demo: 3}", "3 demos, a tutorial and a panel."],
    [
      "a city and counts",
      "venue: {city: Bergen}\nlength: half-day\ncounts: {panel: 2}",
      "Quill 2025 was held in Bergen. Half-day with 2 panels.",
    ],
    [
      "an edition that was cancelled",
      "start: 2025-04-06\ncancelled: Storm.",
      "Quill 2025 was cancelled. Storm.",
    ],
    ["a year alone", "year: 2025", ""],
  ] as const) {
    test(`for ${what} is ${JSON.stringify(summary)}`, () => {
      assert.equal(summaryWith(`${text}\n`), summary);
    });
  }

  test("that lies ahead speaks of the future", () => {
    assert.equal(
      summaryWith("host: {name: ICWT}\n", true),
      "Quill 2025 will be held in conjunction with ICWT.",
    );
    assert.equal(summaryWith("cancelled: Storm.\n", true), "Quill 2025 is cancelled. Storm.");
  });

  test("with a program tells its days and what is in it", () => {
    assert.ok(FIXTURE["editions/2026/program.yaml"]);
    assert.equal(
      summaryOf(siteWith().editions[0], true, EN),
      "Quill 2026 will be held in conjunction with ICWT 2026. 2 days with 1 keynote speaker, 1 invited speaker, 2 regular speakers, 1 demo, 1 talk and a panel.",
    );
  });
});

describe("the ordinal of an edition", () => {
  for (const [ordinal, words] of [
    [1, "First"],
    [4, "Fourth"],
    [20, "Twentieth"],
    [21, "21st"],
    [22, "22nd"],
    [23, "23rd"],
    [111, "111th"],
  ] as const) {
    test(`${ordinal} is ${words}`, () => assert.equal(ordinalInWords(ordinal, EN), words));
  }

  test("stands before its title, where one is given", () => {
    assert.deepEqual(
      siteWith().editions.map((edition) => fullTitleOf(edition, EN)),
      ["Third Workshop on Writing Tools", "Workshop on Writing Tools"],
    );
  });
});
