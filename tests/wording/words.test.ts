import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TALK_TYPES } from "../../src/model/vocabulary.ts";
import { countsInWords, lengthInWords } from "../../src/wording/counts.ts";
import { SHORT_DATE } from "../../src/wording/dates.ts";
import { dateInWords } from "../../src/wording/important-dates.ts";
import { labelOfDate, titleOfItem } from "../../src/wording/labels.ts";
import { whereOf } from "../../src/wording/places.ts";
import { acceptanceInWords, categoriesInWords, pageNumbersInWords } from "../../src/wording/submission.ts";
import { wordsOf } from "../../src/wording/words.ts";
import { siteWith } from "../fixture.ts";
import { DATES } from "../fixture-content.ts";

const EN = wordsOf("en");

describe("counts of talks", () => {
  test("stand in the order of the vocabulary, one and many", () => {
    assert.equal(
      countsInWords({ talk: 1, keynote: 2, invited: 1 }, EN),
      "2 keynote speakers, 1 invited speaker and 1 talk",
    );
    assert.equal(countsInWords({}, EN), "");
    assert.equal(
      countsInWords(Object.fromEntries(TALK_TYPES.map((type) => [type, 2])), EN),
      "2 keynote speakers, 2 invited speakers, 2 regular speakers, 2 short papers, 2 lightning talks, 2 demos, 2 posters, 2 tutorials, 2 panels and 2 talks",
    );
  });

  test("have a length before them", () => {
    const lengths = [undefined, "full-day", "half-day", 3] as const;
    assert.deepEqual(
      lengths.map((length) => lengthInWords(length, EN)),
      ["", "Full-day", "Half-day", "3-day"],
    );
  });
});

describe("where an edition is", () => {
  const venue = { name: "Seehaus", room: "Hall 1", address: "Seestr. 1", city: "Berlin", country: "Germany" };
  for (const [where, words] of [
    [{ presence: "in-person", venue }, "Hall 1, Seehaus, Seestr. 1, Berlin, Germany"],
    [{ presence: "hybrid", venue: { city: "Berlin" } }, "Berlin, and online"],
    [{ presence: "online", venue: { name: "Zoom", city: "Berlin" } }, "Online (Zoom)"],
    [{ presence: "online" }, "Online"],
    [{ presence: "hybrid" }, "In person and online"],
    [{ venue: { city: "Boston", region: "MA", country: "US" } }, "Boston, MA, US"],
    [{}, ""],
  ] as const) {
    test(`with ${JSON.stringify(where)} is ${JSON.stringify(words)}`, () => {
      assert.equal(whereOf(where, EN), words);
    });
  }
});

describe("an important date in words", () => {
  test("names its time and zone where it has them", () => {
    const inWords = (text: string) =>
      siteWith({ [DATES]: text }).editions[0].dates.map((date) => dateInWords(date, SHORT_DATE, EN));
    assert.deepEqual(
      [
        ...inWords("timezone: AoE\ndates: [{kind: other, date: 2026-01-15}, {kind: other, date: tba}]\n"),
        ...inWords('timezone: AoE\ndates: [{kind: other, date: 2026-01-15, time: "17:00"}]\n'),
        ...inWords('timezone: UTC\ndates: [{kind: other, date: 2026-01-15, time: "17:00"}]\n'),
        ...inWords("timezone: America/New_York\ndates: [{kind: other, date: 2026-01-15, end: 2026-01-17}]\n"),
        ...inWords("dates: [{kind: other, date: 2026-01-15}]\n"),
      ],
      [
        ...["Jan 15, 2026, AoE", "To be announced", "Jan 15, 2026, 17:00 AoE", "Jan 15, 2026, 17:00 UTC"],
        ...["Jan 15 – 17, 2026, New York time", "Jan 15, 2026"],
      ],
    );
  });

  test("has the label that was given, else that of its kind", () => {
    assert.deepEqual(
      siteWith().editions[0].dates.map((date) => labelOfDate(date, EN)),
      ["Submission", "Author response", "Notification", "Posters"],
    );
  });
});

test("an item without a title is called after its type", () => {
  const items = siteWith().editions[0].program?.days.flatMap(({ items }) => items) ?? [];
  assert.deepEqual(
    items.map((item) => titleOfItem(item, EN)),
    [
      ...["Coffee and badges", "Opening", "A History of Ink", "Lunch", "Nibs", "Hands on", "Will We Write?"],
      ...["Dinner", "Writing by Moonlight", "To be announced", "Closing"],
    ],
  );
});

test("pages are counted in submissions and numbered in proceedings", () => {
  const categories = ["1", "4", "2-4", "2–4", "four"].map((pages) => ({ name: "Paper", pages }));
  assert.deepEqual(categoriesInWords({ categories: [...categories, { name: "Poster" }] }, EN), [
    ...["Paper, 1 page", "Paper, 4 pages", "Paper, 2–4 pages", "Paper, 2–4 pages", "Paper, four", "Poster"],
  ]);
  assert.deepEqual(
    ["12", "12-19", "xii"].map((pages) => pageNumbersInWords(pages, EN)),
    ["page 12", "pages 12–19", "xii"],
  );
});

test("what happens to accepted submissions is said where the time of a talk is known", () => {
  const sentence = "Authors of accepted submissions give a talk of 20 minutes at the workshop.";
  assert.equal(acceptanceInWords({ categories: [], talk: 20 }, EN), sentence);
  assert.equal(acceptanceInWords({ categories: [] }, EN), "");
});
