import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf, refused, siteWith, spoil } from "../fixture.ts";
import { DATES } from "../fixture-content.ts";

/** The deadlines of the fixture's newest edition with another dates.yaml, as instants in UTC. */
function deadlinesOf(text: string): (string | undefined)[] {
  return siteWith({ [DATES]: text }).editions[0].dates.map(
    ({ deadline }) => deadline?.toUTC().toISO() ?? undefined,
  );
}

describe("the last moment of an important date", () => {
  test("is the end of the day in the zone; AoE ends last", () => {
    assert.deepEqual(deadlinesOf("timezone: AoE\ndates: [{kind: submission, date: 2026-01-15}]\n"), [
      "2026-01-16T11:59:59.999Z",
    ]);
    assert.deepEqual(deadlinesOf("timezone: Asia/Tokyo\ndates: [{kind: submission, date: 2026-01-15}]\n"), [
      "2026-01-15T14:59:59.999Z",
    ]);
  });

  test("is the time where one is written", () => {
    const text = 'timezone: America/New_York\ndates: [{kind: submission, date: 2025-07-15, time: "17:00"}]\n';
    assert.deepEqual(deadlinesOf(text), ["2025-07-15T21:00:00.000Z"]);
  });

  test("is the end of the day for 24:00, and of the day after beyond", () => {
    const text = (time: string): string =>
      `timezone: AoE\ndates: [{kind: submission, date: 2026-01-15, time: "${time}"}]\n`;
    assert.deepEqual(deadlinesOf(text("24:00")), ["2026-01-16T12:00:00.000Z"]);
    assert.deepEqual(deadlinesOf(text("25:30")), ["2026-01-16T13:30:00.000Z"]);
    assert.deepEqual(
      ["24:00", "25:30"].map((time) => siteWith({ [DATES]: text(time) }).editions[0].dates[0]?.date),
      ["2026-01-15", "2026-01-16"],
    );
  });

  test("is the end of the day for 24:00 also where clocks are put forward at midnight", () => {
    const text = 'timezone: Africa/Cairo\ndates: [{kind: other, date: 2025-04-24, time: "24:00"}]\n';
    assert.deepEqual(deadlinesOf(text), ["2025-04-24T22:00:00.000Z"]);
  });

  test("is that of the last day of a period", () => {
    const text = "timezone: UTC\ndates: [{kind: response, date: 2026-02-02, end: 2026-02-04}]\n";
    assert.deepEqual(deadlinesOf(text), ["2026-02-04T23:59:59.999Z"]);
  });

  test("is the end of the day also on a day of 23 hours", () => {
    const text = "timezone: Europe/Berlin\ndates: [{kind: other, date: 2026-03-29}]\n";
    assert.deepEqual(deadlinesOf(text), ["2026-03-29T21:59:59.999Z"]);
  });

  test("does not exist for a date without a zone, and for one to be announced", () => {
    assert.deepEqual(deadlinesOf("dates: [{kind: submission, date: 2026-01-15}]\n"), [undefined]);
    assert.deepEqual(deadlinesOf("timezone: AoE\ndates: [{kind: submission, date: tba}]\n"), [undefined]);
  });
});

describe("what does not fit together in the dates", () => {
  refused(
    "a period that ends before it starts",
    spoil(DATES, "end: 2026-02-04", "end: 2026-02-01"),
    `${DATES}:4:45  dates[1].end`,
    "The period ends on 2026-02-01, before it starts on 2026-02-02.",
    "Correct one of the two.",
  );

  refused(
    "a time of day without a zone",
    spoil(DATES, "timezone: AoE\n", ""),
    `${DATES}:1:1  timezone`,
    "A time of day needs a zone, and the dates have none.",
    "Add `timezone: AoE`, or an IANA name, at the top of the file.",
  );

  refused(
    "an earlier date that is listed twice",
    spoil(DATES, "[2026-01-05]", "[2026-01-05, 2026-01-05]"),
    `${DATES}:3:60  dates[0].was[1]`,
    'The earlier date "2026-01-05" is listed twice.',
    "Remove one of the two.",
  );
});

noticed(
  "a deadline at the beginning of a day",
  { [DATES]: 'timezone: AoE\ndates: [{kind: submission, date: 2026-01-15, time: "00:00"}]\n' },
  `${DATES}:2:52  dates[0].time`,
  '"00:00" is the moment at which 2026-01-15 begins: all of that day comes too late.',
  'For the end of 2026-01-15, write "24:00" or leave `time` out; for the end of the day before, write 2026-01-14 and "24:00".',
);

test("dates without a zone and without times of day are fine", () => {
  assert.deepEqual(problemsOf({ [DATES]: "dates: [{kind: submission, date: 2026-01-15}]\n" }), []);
});

for (const [key, value] of [
  ["end", "2026-02-02"],
  ["time", '"17:00"'],
] as const)
  refused(
    `\`${key}\` of a date that is to be announced`,
    { [DATES]: `timezone: AoE\ndates: [{kind: response, date: TBA, ${key}: ${value}}]\n` },
    `${DATES}:2:37  dates[0].${key}`,
    `\`${key}\` says more of a date that is to be announced.`,
    "Write the date, or leave it out.",
  );
