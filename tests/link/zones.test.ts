import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, refused, siteWith, spoil } from "../fixture.ts";
import { DATES, EDITION, OLD_EDITION, PROGRAM } from "../fixture-content.ts";

describe("the time zone", () => {
  for (const [name, remedy] of [
    ["EST", "Write an IANA name, such as America/New_York or UTC."],
    ["Boston", "Write an IANA name, such as America/New_York or UTC."],
    ["UTC+12", "Write an IANA name, such as America/New_York or UTC."],
    ["Berlin", "Did you mean Europe/Berlin?"],
    ["New York", "Did you mean America/New_York?"],
    ["Europe/Berlni", "Did you mean Europe/Berlin?"],
    ["europe/berlin", "Did you mean Europe/Berlin?"],
  ]) {
    refused(
      name ?? "",
      spoil(EDITION, "Europe/Berlin", name ?? ""),
      `${EDITION}:4:11  timezone`,
      `"${name}" is not a time zone.`,
      remedy ?? "",
    );
  }

  refused(
    "aoe for AoE",
    spoil(DATES, "AoE", "aoe"),
    `${DATES}:1:11  timezone`,
    '"aoe" is not a time zone.',
    "Did you mean AoE?",
  );

  refused(
    "AoE for a place",
    spoil(EDITION, "Europe/Berlin", "AoE"),
    `${EDITION}:4:11  timezone`,
    '"AoE" is not a time zone.',
    "Write an IANA name, such as America/New_York or UTC.",
  );

  for (const name of [
    "UTC",
    "Europe/Berlin",
    "America/Argentina/Buenos_Aires",
    "Asia/Kolkata",
    "US/Eastern",
  ]) {
    test(`${name} is a time zone`, () => {
      assert.deepEqual(problemsOf(spoil(DATES, "AoE", name)), []);
    });
  }
});

describe("a time that a change to summer time skips", () => {
  const remedy = "Write a time before or after the hour that is skipped; the clocks then show";
  const message = "does not exist on 2026-03-29 in Europe/Berlin: the clocks are put forward over it.";

  refused(
    "as the start of an item, after midnight,",
    spoil(PROGRAM, '"24:30"', '"26:30"'),
    `${PROGRAM}:44:58  days[0].items[8].start`,
    `02:30 ${message}`,
    `${remedy} 03:30.`,
  );

  refused(
    "as the end of an item",
    spoil(PROGRAM, 'start: "24:30", duration: 30', 'start: "24:30", end: "26:00"'),
    `${PROGRAM}:44:72  days[0].items[8].end`,
    `02:00 ${message}`,
    `${remedy} 03:00.`,
  );

  refused(
    "as the start of a day",
    spoil(PROGRAM, 'start: "09:30"', 'start: "02:15"'),
    `${PROGRAM}:46:12  days[1].start`,
    `02:15 ${message}`,
    `${remedy} 03:15.`,
  );

  refused(
    "as the start of an edition's hours",
    { [OLD_EDITION]: 'start: 2026-03-29\ntimezone: Europe/Berlin\nhours: {start: "02:59", end: "18:00"}\n' },
    `${OLD_EDITION}:3:16  hours.start`,
    `02:59 ${message}`,
    `${remedy} 03:59.`,
  );

  refused(
    "as the time of a deadline",
    { [DATES]: 'timezone: Europe/Berlin\ndates: [{kind: other, date: 2026-03-29, time: "02:30"}]\n' },
    `${DATES}:2:47  dates[0].time`,
    `02:30 ${message}`,
    `${remedy} 03:30.`,
  );
});

test("an hour that a change to winter time repeats is the first of the two", () => {
  const program = `days: [{date: 2025-10-26, items: [{type: opening, start: "02:30", duration: 45}]}]\n`;
  const [day] = siteWith({ [PROGRAM]: program }).editions[0].program?.days ?? [];
  const { start, end } = day?.items[0]?.span ?? {};
  assert.equal(start?.toISO(), "2025-10-26T02:30:00.000+02:00");
  assert.equal(end?.toISO(), "2025-10-26T02:15:00.000+01:00");
});
