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
import {
  formatSpan,
  formatSpanInUtc,
  formatSpanInZone,
  zoneCityOf,
  zoneNameOf,
} from "../../src/wording/times.ts";
import { wordsOf } from "../../src/wording/words.ts";

const EN = wordsOf("en");

function span(zone: string, start: string, end: string) {
  return { start: DateTime.fromISO(start, { zone }), end: DateTime.fromISO(end, { zone }) };
}

describe("a span of time", () => {
  test("is its start and its end", () => {
    const times = span("Asia/Tokyo", "2026-03-28T09:05", "2026-03-28T17:30");
    assert.equal(formatSpan(times, zoneNameOf), "09:05–17:30");
    assert.equal(formatSpanInZone(times, zoneNameOf), "09:05–17:30 UTC+09:00");
    assert.equal(formatSpanInZone({ start: times.start }, zoneNameOf), "09:05 UTC+09:00");
  });

  test("says on which day it ends, and where it starts later, too", () => {
    const times = span("Asia/Tokyo", "2026-03-28T22:00", "2026-03-29T01:00");
    const dayBefore = times.start.minus({ days: 1 });
    assert.equal(formatSpan(times, zoneNameOf), "22:00–01:00 (+1)");
    assert.equal(formatSpan(times, zoneNameOf, dayBefore), "22:00 (+1)–01:00 (+2)");
    assert.equal(formatSpan({ start: times.end }, zoneNameOf, times.start), "01:00 (+1)");
  });

  for (const [story, zone, start, end, row, alone] of [
    [
      "in which clocks are put forward names both zones",
      "Europe/London",
      "2026-03-29T00:30Z",
      "2026-03-29T02:30Z",
      "00:30 GMT–03:30 BST",
      "00:30 GMT–03:30 BST",
    ],
    [
      "in which clocks are put back names both zones",
      "Europe/London",
      "2026-10-25T00:30Z",
      "2026-10-25T01:30Z",
      "01:30 BST–01:30 GMT",
      "01:30 BST–01:30 GMT",
    ],
    [
      "in an hour that came before names its zone",
      "America/New_York",
      "2026-11-01T06:10Z",
      "2026-11-01T06:40Z",
      "01:10–01:40 EST",
      "01:10–01:40 EST",
    ],
    [
      "over night and a change of the clocks tells both",
      "Europe/Berlin",
      "2026-03-28T22:00Z",
      "2026-03-29T02:00Z",
      "23:00 CET–04:00 CEST (+1)",
      "23:00 CET–04:00 CEST (+1)",
    ],
    [
      "in which clocks are put back by half an hour names both zones",
      "Australia/Lord_Howe",
      "2026-04-04T14:30Z",
      "2026-04-04T15:45Z",
      "01:30 LHDT–02:15 LHST",
      "01:30 LHDT–02:15 LHST",
    ],
    [
      "in a zone of quarters of an hour is told by it",
      "Asia/Kathmandu",
      "2026-03-28T18:00Z",
      "2026-03-28T18:45Z",
      "23:45–00:30 (+1)",
      "23:45–00:30 (+1) UTC+05:45",
    ],
  ] as const) {
    test(story, () => {
      const times = span(zone, start, end);
      assert.deepEqual([formatSpan(times, zoneNameOf), formatSpanInZone(times, zoneNameOf)], [row, alone]);
    });
  }
});

describe("a span of time in UTC", () => {
  /** Without the marks that isolate weekdays. */
  const inUtc = (zone: string, start: string, end: string, day?: string, words = EN): string => {
    const under = day === undefined ? undefined : DateTime.fromISO(day);
    return formatSpanInUtc(span(zone, start, end), zoneNameOf, words, under).replace(/[\u2068\u2069]/g, "");
  };

  test("names the day only where it is another", () => {
    assert.equal(inUtc("Asia/Tokyo", "2026-03-28T09:00", "2026-03-28T10:00"), "00:00–01:00 UTC");
    assert.equal(inUtc("Asia/Tokyo", "2026-03-28T08:59", "2026-03-28T10:00"), "Fri −1 23:59–01:00 (Sat) UTC");
    assert.equal(inUtc("Asia/Tokyo", "2026-03-28T08:00", "2026-03-28T08:30"), "Fri −1 23:00–23:30 UTC");
    assert.equal(
      inUtc("America/New_York", "2026-03-28T20:00", "2026-03-28T21:00", undefined, wordsOf("de")),
      "So +1 00:00–01:00 UTC",
    );
  });

  test("is told from the day of the program also after midnight", () => {
    assert.equal(
      inUtc("America/New_York", "2026-03-29T00:30", "2026-03-29T01:00", "2026-03-28"),
      "Sun +1 04:30–05:00 UTC",
    );
    assert.equal(
      inUtc("Europe/Berlin", "2026-03-29T00:30", "2026-03-29T01:00", "2026-03-28"),
      "23:30–00:00 (Sun +1) UTC",
    );
  });

  test("is as long as it lasts over a change of the clocks", () => {
    assert.equal(inUtc("Europe/London", "2026-03-29T00:30Z", "2026-03-29T02:30Z"), "00:30–02:30 UTC");
  });

  test("stands in no second place where the zone is UTC", () => {
    assert.equal(inUtc("UTC", "2026-03-28T09:00", "2026-03-28T10:00"), "");
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
