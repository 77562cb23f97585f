import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, refused, spoil } from "../fixture.ts";
import {
  CALL,
  COMMITTEE,
  DATES,
  EDITION,
  FIXTURE,
  OLD_EDITION,
  PAPERS,
  PEOPLE,
  PROGRAM,
  VENUE,
} from "../fixture-content.ts";

const COLON = "A text with a colon and a space in it must stand in quotes.";

test("three unrelated mistakes in one file are three problems, and one in another file is a fourth", () => {
  const program = (FIXTURE[PROGRAM] ?? "")
    .replace("recordingOffset:", "recordingOfset:")
    .replace('"24:30"', '"25:99"')
    .replace("chair: ada-morgan", "chair: ada-morgen");
  assert.deepEqual(
    problemsOf({ [PROGRAM]: program, ...spoil(PAPERS, "award:", "awardss:") }).map((text) =>
      text.split("\n  ", 2),
    ),
    [
      [`${PAPERS}:6:3  [0].awardss`, "There is no key `awardss` here."],
      [`${PROGRAM}:18:9  days[0].items[2].recordingOfset`, "There is no key `recordingOfset` here."],
      [`${PROGRAM}:22:16  days[0].items[4].chair[0]`, 'Nobody in data/people.yaml has the id "ada-morgen".'],
      [`${PROGRAM}:44:58  days[0].items[8].start`, '"25:99" is not a time of day.'],
    ],
  );
});

describe("one mistake alone", () => {
  refused(
    "of syntax in people.yaml, with every id used elsewhere,",
    spoil(PEOPLE, "name: Ada", "name: Dr: Ada"),
    `${PEOPLE}:2:9`,
    COLON,
    'Write name: "Dr: Ada Morgan"',
  );

  refused(
    "in the entry of a person who is named elsewhere",
    spoil(PEOPLE, "  name: Ada Morgan\n", ""),
    `${PEOPLE}:2:3  ada-morgan.name`,
    "The key `name` is missing.",
    'Add it. Write a text. Example: "Ana Klimovic".',
  );

  refused(
    "in papers.yaml, with talks that present its papers,",
    spoil(PAPERS, "title: The Blotter", "title: The Blotter: A Study"),
    `${PAPERS}:11:10`,
    COLON,
    'Write title: "The Blotter: A Study"',
  );

  refused(
    "in the tracks, with items that name them,",
    spoil(PROGRAM, "{id: tools, name: Tools}", "{id: tools}"),
    `${PROGRAM}:2:10  tracks[0].name`,
    "The key `name` is missing.",
    'Add it. Write a text. Example: "Systems".',
  );

  refused(
    "in a page that others link",
    spoil(VENUE, "title: Venue\n", ""),
    `${VENUE}:2:1  title`,
    "The key `title` is missing.",
    'Add it. Write a text. Example: "Code of conduct".',
  );

  refused(
    "in the call, which the news link,",
    spoil(CALL, "Send one PDF.\n---\n", "Send one PDF.\n"),
    `${CALL}:10:1`,
    "The front matter is not closed.",
    "Add a line `---` between the front matter and the text.",
  );

  refused(
    "in the start of an edition that has an end, dates and a program",
    spoil(EDITION, "start: 2026-03-28", "start: 2026-03-32"),
    `${EDITION}:2:8  start`,
    "The calendar has no 2026-03-32.",
    "The last day of March 2026 is 2026-03-31.",
  );

  refused(
    "in the start of an edition that has hours",
    { [OLD_EDITION]: 'start: 6 April\ntimezone: UTC\nhours: {start: "09:00", end: "18:00"}\n' },
    `${OLD_EDITION}:1:8  start`,
    '"6 April" is not a date.',
    "Write year, month and day, such as 2021-03-28.",
  );

  refused(
    "in the zone of an edition with a program",
    spoil(EDITION, "Europe/Berlin", "5"),
    `${EDITION}:4:11  timezone`,
    "5 is read as a number, and a text belongs here.",
    'Put it in quotes: "5".',
  );

  refused(
    "in the zone of dates that have times",
    spoil(DATES, "timezone: AoE", "timezone:"),
    `${DATES}:1:1  timezone`,
    "There is no value here.",
    "Write a text. Or leave out the key.",
  );

  refused(
    "in the time of an item that the next ones build on",
    spoil(PROGRAM, "title: Coffee and badges, duration: 30", "title: Coffee and badges, duration: 0"),
    `${PROGRAM}:10:66  days[0].items[0].duration`,
    "0 is too small.",
    "The smallest possible value is 1.",
  );
});

test("of the one edition there is, a mistake does not make the site empty", () => {
  const changes = Object.fromEntries(
    Object.keys(FIXTURE)
      .filter((path) => /^editions\/2026\/(?!edition)|^editions\/2025/.test(path))
      .map((path) => [path, null]),
  );
  assert.equal(problemsOf({ ...changes, [EDITION]: "year: [2026\n" }).length, 1);
});

const spoiledPeople = (count: number) => {
  const text = Array.from({ length: count }, (_, index) => `key-${index}: {name: ${index}}\n`).join("");
  return spoil(PEOPLE, "ada-morgan:", `${text}ada-morgan:`);
};

test("many like mistakes in a file are one problem, where the first of them is", () => {
  assert.deepEqual(problemsOf(spoiledPeople(60)), [
    `${PEOPLE}:1:15  key-0.name\n  0 is read as a number, and a text belongs here. And 59 more like it.\n  Put it in quotes: "0".`,
  ]);
  assert.equal(problemsOf(spoiledPeople(9)).length, 9);
});

test("like mistakes of syntax, and like notices, are one each", () => {
  const text = Array.from(
    { length: 60 },
    (_, index) =>
      `-{name: ${["Ann", "Bea", "Cid", "Dan", "Eve", "Fay"][index % 6]} ${"Abcdefghij"[Math.trunc(index / 6)]}orr}\n`,
  ).join("");
  assert.deepEqual(
    problemsOf({ [COMMITTEE]: text }).map((problem) => problem.split("\n").slice(0, 2).join("")),
    [
      `${COMMITTEE}:1:1  A space is missing after this hyphen. And 59 more like it.`,
      `${COMMITTEE}:1:3  [0]  Notice: The affiliation of "Ann Aorr" is missing. And 59 more like it.`,
    ],
  );
});

test("a file with hundreds of problems tells how many there are more, and from where on", () => {
  const problems = problemsOf(spoiledPeople(300));
  assert.deepEqual(
    problems.find((problem) => problem.includes("more problems")),
    `${PEOPLE}:201:17  key-200.name\n  This file has 100 more problems from here on.\n  Correct the ones listed, and check again.`,
  );
  assert.equal(problems.length, 2);
});
