import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { isPast, type Phase, phaseOf } from "../../../src/model/moments/phase.ts";
import { siteWith } from "../../fixture.ts";
import { DATES, OLD_EDITION } from "../../fixture-content.ts";

function at(now: string): DateTime {
  return DateTime.fromISO(now, { zone: "utc" });
}

/** The phase of an edition of 2025 at a moment. */
function phaseWith(text: string, now: string): Phase | undefined {
  const edition = siteWith({ [OLD_EDITION]: `${text}\n` }).editions.find(({ id }) => id === "2025");
  return edition && phaseOf(edition, at(now));
}

describe("an edition with a program takes place from its first moment to its last:", () => {
  for (const [now, phase] of [
    ["2026-03-28T07:59Z", "ahead"],
    ["2026-03-28T08:00Z", "on"],
    ["2026-03-28T23:59Z", "on"],
    ["2026-03-29T09:00Z", "on"],
    ["2026-03-29T09:01Z", "over"],
  ] as const) {
    test(`${phase} at ${now}`, () => assert.equal(phaseOf(siteWith().editions[0], at(now)), phase));
  }
});

describe("an edition with a day alone takes place while it is that day", () => {
  for (const [story, text, now, phase] of [
    ["nowhere yet", "start: 2025-04-06", "2025-04-05T09:59Z", "ahead"],
    ["first on Earth", "start: 2025-04-06", "2025-04-05T10:00Z", "on"],
    ["last on Earth", "start: 2025-04-06", "2025-04-07T11:59Z", "on"],
    ["nowhere any more", "start: 2025-04-06", "2025-04-07T12:00Z", "over"],
    ["not yet in its zone", "start: 2025-04-06\ntimezone: Asia/Tokyo", "2025-04-05T14:59Z", "ahead"],
    ["in its zone", "start: 2025-04-06\ntimezone: Asia/Tokyo", "2025-04-05T15:00Z", "on"],
    [
      "on its second day in its zone",
      "start: 2025-04-06\nend: 2025-04-07\ntimezone: Asia/Tokyo",
      "2025-04-07T14:59Z",
      "on",
    ],
    ["no more in its zone", "start: 2025-04-06\ntimezone: Asia/Tokyo", "2025-04-06T15:00Z", "over"],
  ] as const) {
    test(`${story}: ${phase}`, () => assert.equal(phaseWith(text, now), phase));
  }
});

describe("an edition with a year alone lies ahead until the year is over", () => {
  for (const [now, phase] of [
    ["2024-06-01T00:00Z", "ahead"],
    ["2025-06-01T00:00Z", "ahead"],
    ["2026-01-01T00:00Z", "over"],
  ] as const) {
    test(`${phase} at ${now}`, () => assert.equal(phaseWith("year: 2025", now), phase));
  }
});

describe("an important date is past after its last moment", () => {
  for (const [story, text, last, after] of [
    [
      "anywhere on Earth",
      "timezone: AoE\ndates: [{kind: other, date: 2026-01-15}]",
      "2026-01-16T11:59Z",
      "2026-01-16T12:00Z",
    ],
    [
      "in its zone",
      "timezone: Asia/Tokyo\ndates: [{kind: other, date: 2026-01-15}]",
      "2026-01-15T14:59Z",
      "2026-01-15T15:00Z",
    ],
    [
      "at its hour",
      'timezone: UTC\ndates: [{kind: other, date: 2026-01-15, time: "17:00"}]',
      "2026-01-15T17:00Z",
      "2026-01-15T17:01Z",
    ],
    [
      "on the last day of a period",
      "timezone: UTC\ndates: [{kind: other, date: 2026-01-15, end: 2026-01-17}]",
      "2026-01-17T23:59Z",
      "2026-01-18T00:00Z",
    ],
    [
      "nowhere, without a zone",
      "dates: [{kind: other, date: 2026-01-15}]",
      "2026-01-16T11:59Z",
      "2026-01-16T12:00Z",
    ],
    ["never, to be announced", "dates: [{kind: other, date: tba}]", "2030-01-01T00:00Z", undefined],
  ] as const) {
    test(story, () => {
      const [date] = siteWith({ [DATES]: `${text}\n` }).editions[0].dates;
      assert.ok(date !== undefined);
      assert.deepEqual(
        [isPast(date, at(last)), after !== undefined && isPast(date, at(after))],
        [false, after !== undefined],
      );
    });
  }
});
