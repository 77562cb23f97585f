import assert from "node:assert/strict";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { timeZones } from "../../../src/exports/calendar/time-zones.ts";
import { siteWith } from "../../fixture.ts";
import { EDITION, PROGRAM } from "../../fixture-content.ts";
import { calendarsOf, readEvents } from "./reader.ts";

const HOUR = 3_600_000;

/** Moments of a year, an hour apart, at which a calendar program with these rules alone shows another time than the zone has. */
function misreadIn(name: string, year: number): string[] {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZones()(name, [year]))));
  const misread: string[] = [];
  const end = DateTime.fromObject({ year: year + 1 }, { zone: name });
  for (let time = +DateTime.fromObject({ year }, { zone: name }); time < +end; time += HOUR) {
    const moment = DateTime.fromMillis(time, { zone: name });
    const { month, day, hour, minute } = moment;
    const read = new ICAL.Time({ year, month, day, hour, minute, second: 0 }, zone).toUnixTime() * 1000;
    // A time that comes twice is told in UTC.
    if (read !== time && moment.getPossibleOffsets().length === 1) misread.push(moment.toISO() ?? "");
  }
  return misread;
}

describe("the rules of a zone", () => {
  for (const [zone, years] of [
    ["America/New_York", [2006, 2021]], // the rules changed in 2007
    ["Asia/Kolkata", [2021]],
    ["Australia/Sydney", [2021]],
    ["Australia/Lord_Howe", [2021]], // by half an hour
    ["America/Sao_Paulo", [2018, 2021]], // summer time until 2019
    ["Africa/Casablanca", [2012, 2026]], // the clocks are put back for Ramadan
    ["Europe/Dublin", [2026]],
    ["Pacific/Apia", [2011]], // a day was left out
  ] as const) {
    for (const year of years)
      test(`${zone} are right at every hour of ${year}`, () => assert.deepEqual(misreadIn(zone, year), []));
  }

  test("are written out with the offsets before and after, and begin with the year", () => {
    assert.equal(
      timeZones()("America/New_York", [2021]),
      [
        ...["BEGIN:VTIMEZONE", "TZID:America/New_York"],
        ...["BEGIN:STANDARD", "DTSTART:20210101T000000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0500"],
        ...["TZNAME:EST", "END:STANDARD"],
        ...["BEGIN:DAYLIGHT", "DTSTART:20210314T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400"],
        ...["TZNAME:EDT", "END:DAYLIGHT"],
        ...["BEGIN:STANDARD", "DTSTART:20211107T020000", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500"],
        ...["TZNAME:EST", "END:STANDARD", "END:VTIMEZONE", ""],
      ].join("\r\n"),
    );
  });

  test("are those of the years that are told, and years between them are left out", () => {
    const onsets = (years: readonly number[]): string[] =>
      [...timeZones()("America/New_York", years).matchAll(/DTSTART:(\d{6})/g)].map(([, month = ""]) => month);
    assert.deepEqual(onsets([2012, 2013]), ["201201", "201203", "201211", "201303", "201311"]);
    assert.deepEqual(onsets([2012, 2021]), ["201201", "201203", "201211", "202101", "202103", "202111"]);
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
