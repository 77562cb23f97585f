import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsOf, refused, siteWith, spoil } from "../fixture.ts";
import { DATES, EDITION, PAPERS, PROGRAM } from "../fixture-content.ts";

refused(
  "a date in another notation",
  spoil(EDITION, "end: 2026-03-29", "end: 29.3.2026"),
  `${EDITION}:3:6  end`,
  '"29.3.2026" is not a date.',
  "Write 2026-03-29.",
);

refused(
  "a number for a date",
  spoil(EDITION, "end: 2026-03-29", "end: 2026"),
  `${EDITION}:3:6  end`,
  "2026 is not a date.",
  "Write year, month and day, such as 2021-03-28.",
);

refused(
  "a date after the last day of its month",
  spoil(DATES, "date: 2026-01-15", "date: 2026-02-29"),
  `${DATES}:3:30  dates[0].date`,
  "The calendar has no 2026-02-29.",
  "The last day of February 2026 is 2026-02-28.",
);

test("the 29th of February is a date in a leap year", () => {
  assert.deepEqual(problemsOf(spoil(DATES, "[2026-01-05]", "[2024-02-29]")), []);
});

refused(
  "a date in a thirteenth month",
  spoil(DATES, "[2026-01-05]", "[2026-13-05]"),
  `${DATES}:3:48  dates[0].was[0]`,
  "The calendar has no 2026-13-05.",
  "Months run from 01 to 12.",
);

test("what is to be announced may be said as people say it", () => {
  for (const words of ["TBA", "Tba", "tbd", "TBC", "T.B.A.", "To be announced", "to be determined"]) {
    const changes = {
      ...spoil(DATES, "date: tba", `date: ${words}`),
      [PROGRAM]: `days: [{date: 2026-03-28, start: "09:00", end: "10:00", items: [{type: talk, id: open, title: ${words}, speakers: ${words}}]}]\n`,
      [PAPERS]: null,
      [EDITION]: "start: 2026-03-28\nend: 2026-03-29\ntimezone: Europe/Berlin\n",
    };
    const { dates, program } = siteWith(changes).editions[0];
    const [talk] = program?.days[0]?.items ?? [];
    assert.deepEqual([dates[2]?.date, talk?.title], [undefined, undefined], words);
  }
});

refused(
  "a date that is not said",
  spoil(DATES, "date: tba", "date: n/a"),
  `${DATES}:5:32  dates[2].date`,
  '"n/a" is not a date.',
  "Write tba.",
);

refused(
  "a number for an important date",
  spoil(DATES, "date: tba", "date: 5"),
  `${DATES}:5:32  dates[2].date`,
  "5 is not a date.",
  "Write year, month and day, such as 2021-03-28.",
);

refused(
  "an important date without a date",
  spoil(DATES, "date: tba", "label: Answers"),
  `${DATES}:5:5  dates[2].date`,
  "The key `date` is missing.",
  'Add it. Example: "2021-02-26".',
);

refused(
  "an important date of an unknown kind",
  spoil(DATES, "kind: response", "kind: reponse"),
  `${DATES}:4:12  dates[1].kind`,
  '"reponse" is not possible here.',
  "Did you mean response? Possible: abstract, submission, response, notification, camera-ready, registration, artifact, other.",
);

refused(
  "an important date of no kind",
  spoil(DATES, "kind: response, ", ""),
  `${DATES}:4:5  dates[1].kind`,
  "The key `kind` is missing.",
  "Add it. Possible: abstract, submission, response, notification, camera-ready, registration, artifact or other.",
);

refused(
  "the time of day 25:99",
  spoil(PROGRAM, '"24:30"', '"25:99"'),
  `${PROGRAM}:44:58  days[0].items[8].start`,
  '"25:99" is not a time of day.',
  'Write hours and minutes, such as "09:30".',
);

refused(
  "a time of day in words",
  spoil(DATES, '"17:00"', "5 pm"),
  `${DATES}:6:59  dates[3].time`,
  '"5 pm" is not a time of day.',
  'Write "17:00".',
);

refused(
  "a number for a time of day",
  spoil(DATES, '"17:00"', "17"),
  `${DATES}:6:59  dates[3].time`,
  "17 is not a time of day.",
  'Write hours and minutes, such as "09:30".',
);

refused(
  "a time of day two days later",
  spoil(PROGRAM, '"24:30"', '"48:00"'),
  `${PROGRAM}:44:58  days[0].items[8].start`,
  '"48:00" is not a time of day.',
  'Write hours and minutes, such as "09:30". Hours run to 47.',
);

test("a time of day needs no quotes", () => {
  assert.deepEqual(problemsOf(spoil(PROGRAM, '"24:30"', "24:30")), []);
});

refused(
  "hours without an end",
  spoil(EDITION, "ordinal: 3", 'hours: {start: "09:00"}'),
  `${EDITION}:1:8  hours.end`,
  "The key `end` is missing.",
  'Add it. Write hours and minutes, such as "09:30".',
);

refused(
  "a position in a recording with 99 seconds",
  spoil(PROGRAM, '"0:15:00"', '"0:15:99"'),
  `${PROGRAM}:18:26  days[0].items[2].recordingOffset`,
  '"0:15:99" is not a position in a recording.',
  'Write hours, minutes and seconds, such as "0:57:50".',
);

refused(
  "a position in a recording in seconds",
  spoil(PROGRAM, '"0:15:00"', "900"),
  `${PROGRAM}:18:26  days[0].items[2].recordingOffset`,
  "900 is not a position in a recording.",
  'Write hours, minutes and seconds, such as "0:57:50".',
);

refused(
  "a year before 1900",
  spoil(EDITION, "ordinal: 3", "year: 26"),
  `${EDITION}:1:7  year`,
  "26 is too small.",
  "The smallest possible value is 1900.",
);
