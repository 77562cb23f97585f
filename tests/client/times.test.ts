import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { instantAt, momentFrom } from "../../src/client/now/moment-parameter.ts";
import { lastMinute } from "../../src/client/zones/last-minute.ts";
import { spanIn } from "../../src/client/zones/span-in-zone.ts";
import {
  findWalls,
  ownOffsetAt,
  ownWalls,
  wallsIn,
  writtenDay,
  writtenTime,
} from "../../src/client/zones/wall-clock.ts";
import { fullNameOf } from "../../src/client/zones/zone-full-names.ts";
import { clockOf } from "../../src/model/wall-clock.ts";

/** A span of instants in a zone, without the marks that isolate weekdays. */
function besideIn(zone: string, start: string, end?: string, day = start, language = "en"): string {
  const until = end === undefined ? undefined : Date.parse(end);
  const text = spanIn(zone, wallsIn(zone, language), Date.parse(start), until, writtenDay(day));
  return text.replace(/[\u2068\u2069]/g, "");
}

describe("beside the time of the workshop stands", () => {
  for (const [story, zone, start, end, words] of [
    [
      "an hour of the day before",
      "Pacific/Honolulu",
      "2021-03-29T05:00+09:00",
      "2021-03-29T06:00+09:00",
      "Sun −1 10:00–11:00 HST",
    ],
    [
      "an abbreviation where readers have one",
      "America/New_York",
      "2021-03-28T14:50Z",
      "2021-03-28T15:00Z",
      "10:50–11:00 EDT",
    ],
    [
      "a city where they have none",
      "Asia/Kolkata",
      "2021-03-28T10:50-04:00",
      "2021-03-28T11:00-04:00",
      "20:20–20:30 Kolkata",
    ],
    [
      "a city by its name of today",
      "Asia/Calcutta",
      "2021-03-28T10:50-04:00",
      "2021-03-28T11:00-04:00",
      "20:20–20:30 Kolkata",
    ],
    [
      "the day after",
      "Asia/Tokyo",
      "2021-03-28T11:35-04:00",
      "2021-03-28T12:10-04:00",
      "Mon +1 00:35–01:10 Tokyo",
    ],
    [
      "an end on the day after",
      "Asia/Kolkata",
      "2021-03-28T14:20-04:00",
      "2021-03-28T14:55-04:00",
      "23:50–00:25 (Mon +1) Kolkata",
    ],
    [
      "a start and an end on two other days",
      "Pacific/Kiritimati",
      "2021-03-28T05:30-04:00",
      "2021-03-29T06:30-04:00",
      "23:30–00:30 (Tue +2) Kiritimati",
    ],
    [
      "the end of a span that ends on the program's own day",
      "Pacific/Honolulu",
      "2021-03-28T05:30-04:00",
      "2021-03-28T06:30-04:00",
      "Sat −1 23:30–00:30 (Sun) HST",
    ],
    [
      "both offsets where the reader's clock is put back in between",
      "Australia/Lord_Howe",
      "2026-04-04T14:30Z",
      "2026-04-04T15:15Z",
      "Sun +1 01:30 UTC+11–01:45 UTC+10:30",
    ],
    [
      "both abbreviations where the reader's clock is put forward in between",
      "America/New_York",
      "2026-03-08T06:30Z",
      "2026-03-08T07:30Z",
      "01:30 EST–03:30 EDT",
    ],
    ["a start alone", "UTC", "2026-03-28T09:00+01:00", undefined, "08:00 UTC"],
    [
      "an offset instead of a long name",
      "America/Argentina/ComodRivadavia",
      "2021-03-28T12:00Z",
      "2021-03-28T13:00Z",
      "09:00–10:00 UTC-3",
    ],
    ["an offset that was chosen", "Etc/GMT-9", "2021-03-28T12:00Z", "2021-03-28T13:00Z", "21:00–22:00 UTC+9"],
  ] as const) {
    test(story, () => assert.equal(besideIn(zone, start, end), words));
  }

  test("the day relative to that of the program, where an item starts after midnight", () => {
    const [start, end] = ["2026-03-29T00:30+01:00", "2026-03-29T01:00+01:00"];
    assert.equal(besideIn("Asia/Tokyo", start, end, "2026-03-28"), "Sun +1 08:30–09:00 Tokyo");
    assert.equal(besideIn("UTC", start, end, "2026-03-28"), "23:30–00:00 (Sun +1) UTC");
  });

  test("the weekday in the language of the page, with Latin digits", () => {
    const [start, end] = ["2021-03-28T11:35-04:00", "2021-03-28T12:10-04:00"];
    assert.equal(besideIn("Asia/Tokyo", start, end, start, "de"), "Mo. +1 00:35–01:10 Tokyo");
    assert.equal(besideIn("Asia/Tokyo", start, end, start, "ar-EG"), "الاثنين +1 00:35–01:10 Tokyo");
    assert.equal(besideIn("Europe/Berlin", start, end, start, "de"), "17:35–18:10 MESZ");
  });
});

describe("clocks are put forward and back", () => {
  for (const [story, zone, before, after, words] of [
    [
      "in New York in spring, where Berlin's stay",
      "Europe/Berlin",
      "2021-03-13T10:00-05:00",
      "2021-03-14T10:00-04:00",
      ["16:00", "15:00"],
    ],
    [
      "in Berlin in spring, where New York's stay",
      "Europe/Berlin",
      "2021-03-27T10:00-04:00",
      "2021-03-28T10:00-04:00",
      ["15:00", "16:00"],
    ],
    [
      "in Berlin in autumn, a week before New York's",
      "Europe/Berlin",
      "2021-10-30T10:00-04:00",
      "2021-10-31T10:00-04:00",
      ["16:00", "15:00"],
    ],
    [
      "in New York, and not in Kolkata",
      "Asia/Kolkata",
      "2021-03-13T10:00-05:00",
      "2021-03-14T10:00-04:00",
      ["20:30", "19:30"],
    ],
  ] as const) {
    test(story, () =>
      assert.deepEqual(
        [before, after].map((instant) => clockOf(wallsIn(zone, "en")(Date.parse(instant)))),
        words,
      ),
    );
  }

  test("the abbreviation follows", () => {
    assert.equal(besideIn("America/New_York", "2021-03-14T06:59Z"), "01:59 EST");
    assert.equal(besideIn("America/New_York", "2021-03-14T07:00Z"), "03:00 EDT");
  });
});

test("the last minute of a deadline is the next full one, and never midnight of the day after", () => {
  const lastIn = (zone: string, deadline: string): string => {
    const { day, clock } = lastMinute(Date.parse(deadline), wallsIn(zone, "en"));
    return `${new Date(wallsIn(zone, "en")(day).day * 86_400_000).toISOString().slice(0, 10)} ${clock}`;
  };
  assert.equal(lastIn("Europe/Berlin", "2021-02-26T23:59:59-12:00"), "2021-02-27 13:00");
  assert.equal(lastIn("America/New_York", "2021-02-26T23:59:59-05:00"), "2021-02-26 23:59");
  assert.equal(lastIn("Europe/Berlin", "2021-02-26T17:00:00-12:00"), "2021-02-27 06:00");
  assert.equal(lastIn("America/New_York", "2021-02-27T00:00:00-05:00"), "2021-02-26 24:00");
  assert.equal(lastIn("Asia/Kathmandu", "2021-02-26T18:15:00Z"), "2021-02-26 24:00");
  assert.equal(lastIn("Asia/Tokyo", "2021-02-27T00:00:00-12:00"), "2021-02-27 21:00");
});

test("a zone is named in full by its city and its name, and an offset once", () => {
  const at = Date.parse("2021-03-28T12:00Z");
  assert.deepEqual(
    ["Asia/Calcutta", "America/New_York", "UTC", "Etc/GMT+3"].map((zone) => fullNameOf(zone, at, "en", ", ")),
    ["Kolkata, India Standard Time", "New York, Eastern Daylight Time", "UTC", "UTC−3"],
  );
  assert.equal(fullNameOf("Asia/Tokyo", at, "de", ", "), "Tokyo, Japanische Normalzeit");
});

test("a zone that the system does not know is none", () => {
  assert.equal(findWalls("Mars/Olympus", "en"), undefined);
  assert.ok(findWalls("Asia/Tokyo", "en") !== undefined);
});

test("a reader's own clock is read without asking the browser for its zone, and shows the same", () => {
  const before = process.env.TZ;
  const weekdays = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
  try {
    for (const zone of ["America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"]) {
      process.env.TZ = zone;
      for (const iso of ["2021-01-10T23:50+00:00", "2021-07-10T00:10+02:00"]) {
        const instant = Date.parse(iso);
        const [own, { day, minute, weekday }] = [ownWalls(weekdays)(instant), wallsIn(zone, "en")(instant)];
        assert.deepEqual([own.day, own.minute, own.weekday], [day, minute, weekday], `${zone} ${iso}`);
      }
    }
    process.env.TZ = "America/New_York";
    const written = ["2021-07-10T12:00-04:00", "2021-07-10T16:00Z"].map(writtenTime);
    assert.deepEqual(
      written.map((time) => time && [time.instant, time.offset, ownOffsetAt(time.instant)]),
      [
        [Date.parse("2021-07-10T16:00Z"), -240, -240],
        [Date.parse("2021-07-10T16:00Z"), 0, -240],
      ],
    );
    assert.equal(writtenTime("soon"), undefined);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

describe("the moment that an address names", () => {
  for (const [search, instant] of [
    ["?now=2021-03-28T11:05-04:00", "2021-03-28T15:05Z"],
    ["?now=2021-03-28T17:05+02:00", "2021-03-28T15:05Z"],
    ["?now=2021-03-28T15:05Z&a=b", "2021-03-28T15:05Z"],
    ["?now=2021-03-28T11:05", "2021-03-28T15:05Z"],
    ["?now=2021-03-28T11:05:30", "2021-03-28T15:05:30Z"],
    ["?now=2021-03-10T11:05", "2021-03-10T16:05Z"],
  ] as const) {
    test(search, () => assert.equal(momentFrom(search, "America/New_York"), Date.parse(instant)));
  }

  for (const search of [
    "",
    "?now=",
    "?now=tomorrow",
    "?now=2021-03-28",
    "?now=2021-13-28T11:05Z",
    "?now=2021-03-28T11:05-99:00",
    "?now=1",
  ]) {
    test(`is none in ${JSON.stringify(search)}`, () =>
      assert.equal(momentFrom(search, "America/New_York"), undefined));
  }

  test("is none where its zone is not known", () => {
    assert.equal(momentFrom("?now=2021-03-28T11:05", "Mars/Olympus"), undefined);
  });

  test("moves by what a clock leaves out", () => {
    const inBerlin = wallsIn("Europe/Berlin", "en");
    assert.equal(instantAt("2026-03-29T02:30", inBerlin), Date.parse("2026-03-29T03:30+02:00"));
  });
});
