import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TALK_TYPES } from "../../src/model/vocabulary.ts";
import { countsInWords, lengthInWords } from "../../src/wording/counts.ts";
import {
  asHeading,
  DAY_OF_PROGRAM,
  formatDate,
  formatDates,
  LONG_DATE,
  SHORT_DATE,
} from "../../src/wording/dates.ts";
import { dateInWords } from "../../src/wording/important-dates.ts";
import { labelOfDate, titleOfItem } from "../../src/wording/labels.ts";
import { whereOf } from "../../src/wording/places.ts";
import { acceptanceInWords, categoryInWords, pageNumbersInWords } from "../../src/wording/submission.ts";
import { wordsOf } from "../../src/wording/words.ts";
import { siteWith } from "../fixture.ts";
import { DATES, EDITION, PROGRAM } from "../fixture-content.ts";

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
      "2 keynote speakers, 2 invited speakers, 2 regular speakers, 2 short papers, 2 lightning talks, 2 demos, 2 posters, 2 tutorials, 2 panels, 2 activities and 2 talks",
    );
  });

  test("have a length before them", () => {
    const lengths = [undefined, "full-day", "half-day", 3] as const;
    assert.deepEqual(
      lengths.map((length) => lengthInWords(length, EN)),
      ["", "Full-day", "Half-day", "3 days"],
    );
  });
});

describe("counts in other languages", () => {
  const counts = { paper: 3, panel: 1, talk: 2 };

  test("stand in the case that the sentence around them wants", () => {
    assert.equal(countsInWords(counts, wordsOf("de")), "3 Beiträgen, 1 Podiumsdiskussion und 2 Vorträgen");
    assert.equal(countsInWords(counts, wordsOf("ar")), "3 أوراق وحلقة نقاش واحدة ومحاضرتان");
  });
});

describe("dates in other languages", () => {
  const period = (language: string, end: string): string =>
    formatDates("2021-03-28", end, LONG_DATE, wordsOf(language));

  test("are written alike whether one or several", () => {
    assert.deepEqual(
      ["ja", "zh", "fr"].map((language) => [
        formatDate("2021-03-01", LONG_DATE, wordsOf(language)),
        ...["2021-03-30", "2021-05-01", "2022-01-01"].map((end) => period(language, end)),
      ]),
      [
        ["2021年3月1日", "2021年3月28日～30日", "2021年3月28日～5月1日", "2021年3月28日～2022年1月1日"],
        ["2021年3月1日", "2021年3月28日至30日", "2021年3月28日至5月1日", "2021年3月28日至2022年1月1日"],
        ["1er mars 2021", "28–30 mars 2021", "28 mars – 1er mai 2021", "28 mars 2021 – 1er janvier 2022"],
      ],
    );
  });

  test("begin a heading with a capital", () => {
    const day = (language: string): string =>
      asHeading(formatDate("2021-03-28", DAY_OF_PROGRAM, wordsOf(language)), wordsOf(language));
    assert.deepEqual(["fr", "es", "ja"].map(day), [
      "Dimanche 28 mars",
      "Domingo, 28 de marzo",
      "3月28日日曜日",
    ]);
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
        ...inWords("timezone: Pacific/Kiritimati\ndates: [{kind: other, date: 2026-01-15}]\n"),
      ],
      [
        ...["Jan 15, 2026, AoE", "To be announced", "Jan 15, 2026, 17:00 AoE", "Jan 15, 2026, 17:00 UTC"],
        ...["Jan 15 – 17, 2026, New York time", "Jan 15, 2026", "Jan 15, 2026, Kiritimati time"],
      ],
    );
  });

  test("has the label that was given, else that of its kind", () => {
    assert.deepEqual(
      siteWith().editions[0].dates.map((date) => labelOfDate(date, EN).plain),
      ["Submission", "Author response", "Notification", "Posters"],
    );
  });

  for (const [story, dates, words] of [
    [
      "ends its day at 24:00",
      'timezone: AoE\ndates: [{kind: submission, date: 2027-01-15, time: "24:00"}]',
      "Jan 15, 2027, 24:00 AoE",
    ],
    [
      "ends a year at 24:00",
      'timezone: Asia/Kathmandu\ndates: [{kind: submission, date: 2026-12-31, time: "24:00"}]',
      "Dec 31, 2026, 24:00 Kathmandu time",
    ],
    [
      "ends a period at 24:00",
      'timezone: UTC\ndates: [{kind: response, date: 2026-01-15, end: 2026-01-17, time: "24:00"}]',
      "Jan 15 – 17, 2026, 24:00 UTC",
    ],
    [
      "past midnight is one of the day after",
      'timezone: AoE\ndates: [{kind: submission, date: 2026-01-31, time: "25:30"}]',
      "Feb 1, 2026, 01:30 AoE",
    ],
    [
      "past midnight ends a period on the day after",
      'timezone: AoE\ndates: [{kind: response, date: 2026-01-15, end: 2026-01-17, time: "25:30"}]',
      "Jan 15 – 18, 2026, 01:30 AoE",
    ],
    [
      "that begins a day stays what was written",
      'timezone: AoE\ndates: [{kind: submission, date: 2026-01-15, time: "00:00"}]',
      "Jan 15, 2026, 00:00 AoE",
    ],
    [
      "ends its day at 24:00 also where clocks are put forward then",
      'timezone: Africa/Cairo\ndates: [{kind: submission, date: 2026-04-23, time: "24:00"}]',
      "Apr 23, 2026, 24:00 Cairo time",
    ],
    [
      "in an hour that comes twice says which",
      'timezone: America/New_York\ndates: [{kind: submission, date: 2025-11-02, time: "01:30"}]',
      "Nov 2, 2025, 01:30 EDT",
    ],
  ] as const) {
    test(story, () => {
      const [date] = siteWith({ [DATES]: `${dates}\n`, [EDITION]: "start: 2027-03-28\n", [PROGRAM]: null })
        .editions[0].dates;
      assert.equal(date && dateInWords(date, SHORT_DATE, EN), words);
    });
  }
});

test("an item without a title is called after its type", () => {
  const items = siteWith().editions[0].program?.days.flatMap(({ items }) => items) ?? [];
  assert.deepEqual(
    items.map((item) => titleOfItem(item, EN).plain),
    [
      ...["Coffee and badges", "Opening", "A History of Ink", "Lunch", "Nibs", "Hands on", "Will We Write?"],
      ...["Dinner", "Writing by Moonlight", "To be announced", "Closing"],
    ],
  );
});

test("pages are counted in submissions and numbered in proceedings", () => {
  const categories = ["1", "4", "2-4", "2–4", "four"].map((pages) => ({ name: "Paper", pages }));
  assert.deepEqual(
    [...categories, { name: "Poster" }].map((category) => categoryInWords(category, EN)),
    [...["Paper, 1 page", "Paper, 4 pages", "Paper, 2–4 pages", "Paper, 2–4 pages", "Paper, four", "Poster"]],
  );
  assert.deepEqual(
    ["12", "12-19", "xii"].map((pages) => pageNumbersInWords(pages, EN)),
    ["page 12", "pages 12–19", "xii"],
  );
});

test("what happens to accepted submissions is said where the time of a talk is known", () => {
  const sentence = "Authors of accepted submissions give a 20-minute talk at the workshop.";
  assert.equal(acceptanceInWords({ categories: [], talk: 20 }, EN), sentence);
  assert.equal(acceptanceInWords({ categories: [] }, EN), "");
});
