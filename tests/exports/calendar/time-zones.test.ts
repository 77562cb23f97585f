import assert from "node:assert/strict";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { timeZones } from "../../../src/exports/calendar/time-zones.ts";
import { siteWith } from "../../fixture.ts";
import { EDITION, PROGRAM } from "../../fixture-content.ts";
import { calendarsOf, readEvents } from "./reader.ts";

const HOUR = 3_600_000;

/**
 * Moments of some years, hours apart, at which a calendar program with these rules alone shows another time than the zone has.
 * @param step in hours
 */
function misreadIn(name: string, years: readonly number[], step: number): string[] {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZones()(name, years))));
  return years.flatMap((year) => {
    const misread: string[] = [];
    const end = DateTime.fromObject({ year: year + 1 }, { zone: name });
    for (let time = +DateTime.fromObject({ year }, { zone: name }); time < +end; time += step * HOUR) {
      const moment = DateTime.fromMillis(time, { zone: name });
      const { month, day, hour, minute } = moment;
      const local = { year: moment.year, month, day, hour, minute, second: 0 };
      const read = new ICAL.Time(local, zone).toUnixTime() * 1000;
      // A time that comes twice is told in UTC.
      if (read !== time && moment.getPossibleOffsets().length === 1) misread.push(moment.toISO() ?? "");
    }
    return misread;
  });
}

/** "STANDARD 20201101T020000 -0400 -0500 FREQ=…": each rule of a zone, in order. */
function rulesOf(name: string, years: readonly number[]): string[] {
  return timeZones()(name, years)
    .split("BEGIN:")
    .slice(2)
    .map((rule) => {
      const value = (property: string): string =>
        new RegExp(`${property}:(.*)`).exec(rule)?.[1]?.trim() ?? "";
      const facts = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"].map(value);
      return `${rule.slice(0, rule.indexOf("\r"))} ${facts.join(" ")}`.trim();
    });
}

describe("the rules of a zone", () => {
  for (const [zone, years] of [
    ["America/New_York", [2006, 2021]], // the rules changed in 2007
    ["Australia/Lord_Howe", [2021]], // by half an hour
    ["Africa/Casablanca", [2012, 2026]], // the clocks are put back for Ramadan
    ["Pacific/Apia", [2011]], // a day was left out
  ] as const) {
    for (const year of years)
      test(`${zone} are right at every hour of ${year}`, () =>
        assert.deepEqual(misreadIn(zone, [year], 1), []));
  }

  for (const zone of [
    ...["Africa/Cairo", "Africa/Casablanca", "America/Asuncion", "America/Chicago", "America/Havana"],
    ...["America/Mexico_City", "America/New_York", "America/Nuuk", "America/Santiago", "America/Sao_Paulo"],
    ...["America/St_Johns", "Antarctica/Troll", "Asia/Beirut", "Asia/Gaza", "Asia/Jerusalem", "Asia/Kolkata"],
    ...["Asia/Tehran", "Atlantic/Azores", "Australia/Lord_Howe", "Australia/Sydney", "Europe/Berlin"],
    ...["Europe/Chisinau", "Europe/Dublin", "Europe/Istanbul", "Europe/London", "Europe/Moscow"],
    ...["Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Easter"],
  ])
    test(`${zone} are right for one year, for years in a row and for years far apart`, () => {
      for (const years of [
        [2012],
        [2022],
        [2026],
        [2006, 2007, 2008],
        [2010, 2011, 2014, 2016, 2019, 2023, 2027],
      ])
        assert.deepEqual(misreadIn(zone, years, 67), [], `${years}`);
    });

  test("are one for winter and one for summer where the year follows a rule, and begin before it", () => {
    assert.deepEqual(rulesOf("America/New_York", [2021]), [
      "DAYLIGHT 20200308T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      "STANDARD 20201101T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    ]);
    assert.deepEqual(rulesOf("Europe/Berlin", [2022]), [
      "DAYLIGHT 20210328T020000 +0100 +0200 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "STANDARD 20211031T030000 +0200 +0100 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]);
    assert.deepEqual(rulesOf("America/Santiago", [2026]), [
      "STANDARD 20250406T000000 -0300 -0400 FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
      "DAYLIGHT 20250907T000000 -0400 -0300 FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
    ]);
  });

  test("tell the last Sunday from the fourth, whichever year is told", () => {
    for (let year = 2010; year <= 2030; year++)
      assert.deepEqual(
        rulesOf("Europe/Berlin", [year]).map((rule) => rule.replace(/.*BYDAY=/, "")),
        ["-1SU", "-1SU"],
      );
  });

  test("are a single one where clocks stay", () => {
    assert.deepEqual(rulesOf("Asia/Kolkata", [2020, 2021]), ["STANDARD 20200101T000000 +0530 +0530"]);
  });

  test("are the same two for all years that follow them, however far apart", () => {
    assert.deepEqual(rulesOf("America/New_York", [2012, 2013, 2021]), [
      "DAYLIGHT 20110313T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      "STANDARD 20111106T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    ]);
  });

  test("end where the law was changed, and others follow", () => {
    assert.deepEqual(rulesOf("America/New_York", [2006, 2007]), [
      "DAYLIGHT 20050403T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20061231T235959Z",
      "STANDARD 20051030T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061231T235959Z",
      "DAYLIGHT 20070311T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
      "STANDARD 20071104T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    ]);
  });

  test("are every single change in a year like no other, from its first day on", () => {
    assert.deepEqual(rulesOf("Africa/Casablanca", [2026]), [
      "STANDARD 20260101T000000 +0100 +0100",
      "STANDARD 20260215T030000 +0100 +0000",
      "STANDARD 20260322T020000 +0000 +0100",
    ]);
    assert.deepEqual(rulesOf("America/Sao_Paulo", [2019, 2020]), [
      "DAYLIGHT 20190101T000000 -0200 -0200",
      "STANDARD 20190217T000000 -0200 -0300",
    ]);
  });
});

/** The times of a program of one night, as a calendar program reads them, and whether they need the zone's rules. */
function nightOf(zone: string, date: string, start: string, durations: readonly number[]) {
  const items = durations.map(
    (duration, index) =>
      `      - {type: talk, title: Talk ${index}, duration: ${duration}, speakers: [{name: Eve Stone}]}\n`,
  );
  const site = siteWith({
    [EDITION]: `start: ${date}\ntimezone: ${zone}\n`,
    [PROGRAM]: `days:\n  - date: ${date}\n    start: "${start}"\n    items:\n${items.join("")}`,
  });
  const text = calendarsOf(site).get("/2026/calendar.ics") ?? "";
  return {
    times: readEvents(text).map(({ start: from, end }) => [from, end]),
    starts: [...text.matchAll(/^DTSTART(?:;TZID=([^:]+))?:(\d{8}T\d{6}Z?)\r$/gm)]
      .map(([, tzid = "UTC", time]) => `${tzid} ${time}`)
      .slice(-durations.length),
  };
}

describe("a talk", () => {
  test("that touches the hour that comes twice is told in UTC, and those around it in the zone", () => {
    assert.deepEqual(nightOf("America/New_York", "2026-11-01", "00:00", [30, 60, 60, 60, 30]), {
      times: [
        ["2026-11-01T04:00:00Z", "2026-11-01T04:30:00Z"],
        ["2026-11-01T04:30:00Z", "2026-11-01T05:30:00Z"],
        ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"],
        ["2026-11-01T06:30:00Z", "2026-11-01T07:30:00Z"],
        ["2026-11-01T07:30:00Z", "2026-11-01T08:00:00Z"],
      ],
      starts: [
        "America/New_York 20261101T000000",
        ...["UTC 20261101T043000Z", "UTC 20261101T053000Z", "UTC 20261101T063000Z"],
        "America/New_York 20261101T023000",
      ],
    });
  });

  test("across the hour that is skipped, or across midnight, lasts as long as it does", () => {
    assert.deepEqual(nightOf("Europe/Berlin", "2026-03-28", "23:30", [120, 60, 60]), {
      times: [
        ["2026-03-28T22:30:00Z", "2026-03-29T00:30:00Z"],
        ["2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"],
        ["2026-03-29T01:30:00Z", "2026-03-29T02:30:00Z"],
      ],
      starts: [
        "Europe/Berlin 20260328T233000",
        "Europe/Berlin 20260329T013000",
        "Europe/Berlin 20260329T033000",
      ],
    });
  });

  test("in the night of the year knows the rules of both years", () => {
    const { times } = nightOf("Australia/Sydney", "2026-12-31", "23:30", [60]);
    assert.deepEqual(times, [["2026-12-31T12:30:00Z", "2026-12-31T13:30:00Z"]]);
  });
});
