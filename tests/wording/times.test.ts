import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import {
  FULL_DATE,
  formatDate,
  formatDates,
  formatEarlierDate,
  LONG_DATE,
  SHORT_DATE,
} from "../../src/wording/dates.ts";
import { formatSpan, weekdayInUtc, zoneCityOf, zoneNameOf } from "../../src/wording/times.ts";
import { wordsOf } from "../../src/wording/words.ts";

const EN = wordsOf("en");

function span(zone: string, start: string, end: string) {
  return { start: DateTime.fromISO(start, { zone }), end: DateTime.fromISO(end, { zone }) };
}

describe("a span of time", () => {
  test("is its start and its end", () => {
    assert.equal(formatSpan(span("Asia/Tokyo", "2026-03-28T09:05", "2026-03-28T17:30")), "09:05–17:30");
  });

  test("says when it ends on another day", () => {
    assert.equal(formatSpan(span("Asia/Tokyo", "2026-03-28T22:00", "2026-03-29T01:00")), "22:00–01:00 (+1)");
  });

  test("over a change of the clocks ends on the day after", () => {
    assert.equal(
      formatSpan(span("Europe/Berlin", "2026-03-28T23:00", "2026-03-29T04:00")),
      "23:00–04:00 (+1)",
    );
  });

  test("tells the weekday in UTC only where it differs", () => {
    assert.equal(weekdayInUtc(span("Asia/Tokyo", "2026-03-28T09:00", "2026-03-28T10:00"), EN), "");
    assert.equal(weekdayInUtc(span("Asia/Tokyo", "2026-03-28T08:59", "2026-03-28T10:00"), EN), "Fri");
    assert.equal(
      weekdayInUtc(span("America/New_York", "2026-03-28T20:00", "2026-03-28T21:00"), wordsOf("de")),
      "So",
    );
  });
});

describe("the name of a zone at a moment", () => {
  for (const [zone, winter, summer] of [
    ["America/New_York", "EST", "EDT"],
    ["Europe/Berlin", "CET", "CEST"],
    ["Europe/London", "GMT", "BST"],
    ["Asia/Kolkata", "IST", "IST"],
    ["Asia/Tokyo", "UTC+09:00", "UTC+09:00"],
    ["America/Sao_Paulo", "UTC-03:00", "UTC-03:00"],
    ["Asia/Kathmandu", "UTC+05:45", "UTC+05:45"],
    ["UTC", "UTC", "UTC"],
  ] as const) {
    test(`in ${zone} is ${winter} in January and ${summer} in July`, () => {
      const names = ["2026-01-15T12:00", "2026-07-15T12:00"].map((moment) =>
        zoneNameOf(DateTime.fromISO(moment, { zone })),
      );
      assert.deepEqual(names, [winter, summer]);
    });
  }

  test("is that of its city in words", () => {
    assert.deepEqual(["America/New_York", "America/Argentina/Buenos_Aires", "UTC"].map(zoneCityOf), [
      "New York",
      "Buenos Aires",
      "UTC",
    ]);
  });
});

describe("a calendar date in words", () => {
  test("is in the language of the site", () => {
    assert.equal(formatDate("2026-03-28", FULL_DATE, EN), "Saturday, March 28, 2026");
    assert.equal(formatDate("2026-03-28", FULL_DATE, wordsOf("de")), "Samstag, 28. März 2026");
    assert.equal(formatDate("2026-03-28", SHORT_DATE, EN), "Mar 28, 2026");
  });

  test("says of a period what both its ends share only once", () => {
    assert.equal(formatDates("2026-03-28", "2026-03-28", LONG_DATE, EN), "March 28, 2026");
    assert.equal(formatDates("2026-03-28", "2026-03-30", LONG_DATE, EN), "March 28 – 30, 2026");
    assert.equal(formatDates("2026-03-28", "2026-04-01", SHORT_DATE, EN), "Mar 28 – Apr 1, 2026");
    assert.equal(formatDates("2026-12-31", "2027-01-01", SHORT_DATE, EN), "Dec 31, 2026 – Jan 1, 2027");
  });

  test("that was earlier names its year only where it is another", () => {
    assert.equal(formatEarlierDate("2026-01-05", "2026-01-15", EN), "Jan 5");
    assert.equal(formatEarlierDate("2025-12-15", "2026-01-15", EN), "Dec 15, 2025");
    assert.equal(formatEarlierDate("2025-12-15", undefined, EN), "Dec 15, 2025");
  });
});
