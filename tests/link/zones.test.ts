import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf, refused, siteWith, spoil } from "../fixture.ts";
import { DATES, EDITION, OLD_EDITION, PAPERS, PROGRAM } from "../fixture-content.ts";

describe("the time zone", () => {
  const generally = "Write an IANA name, such as America/New_York, or UTC.";
  const offset = "An offset knows no summer time: write an IANA name, such as America/New_York, or UTC.";
  for (const [name, remedy] of [
    ["EST", "Write the IANA name of the place: America/New_York, America/Toronto, America/Panama."],
    ["cet", "Write the IANA name of the place: Europe/Berlin, Europe/Paris, Europe/Rome, Europe/Madrid."],
    ["UTC+12", offset],
    ["-05:00", offset],
    ["Etc/GMT+5", offset],
    ["AoE", "AoE is for deadlines, in dates.yaml. Write the zone of the place, such as America/New_York."],
    ["Boston", generally],
    ["Berlin", "Did you mean Europe/Berlin?"],
    ["new york", "Did you mean America/New_York?"],
    ["Europe/Berlni", "Did you mean Europe/Berlin?"],
    ["europe/berlin", "Did you mean Europe/Berlin?"],
  ] as const) {
    refused(
      name,
      spoil(EDITION, "Europe/Berlin", name),
      `${EDITION}:4:11  timezone`,
      `"${name}" is not a time zone.`,
      remedy,
    );
  }

  for (const [name, remedy] of [
    ["aoe", "For the end of the day anywhere on Earth, write AoE."],
    ["UTC-12", "For the end of the day anywhere on Earth, write AoE."],
    ["Moon", generally],
  ] as const) {
    refused(
      `${name} for the zone of deadlines`,
      spoil(DATES, "AoE", name),
      `${DATES}:1:11  timezone`,
      `"${name}" is not a time zone.`,
      remedy,
    );
  }

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
    `${remedy} 27:30.`,
  );

  refused(
    "as the end of an item",
    spoil(PROGRAM, 'start: "24:30", duration: 30', 'start: "24:30", end: "26:00"'),
    `${PROGRAM}:44:72  days[0].items[8].end`,
    `02:00 ${message}`,
    `${remedy} 27:00.`,
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

describe("a time that a change to winter time repeats", () => {
  const changes = {
    ...spoil(EDITION, "start: 2026-03-28\nend: 2026-03-29\n", "start: 2026-10-25\n"),
    [PROGRAM]: 'days: [{date: 2026-10-25, items: [{type: opening, start: "02:30", duration: 45}]}]\n',
    [PAPERS]: null,
  };

  noticed(
    "as the start of an item",
    changes,
    `${PROGRAM}:1:58  days[0].items[0].start`,
    "02:30 comes twice on 2026-10-25 in Europe/Berlin: the clocks are put back.",
    "The first of the two is taken.",
  );

  test("is the first of the two", () => {
    const [day] = siteWith(changes).editions[0].program?.days ?? [];
    const { start, end } = day?.items[0]?.span ?? {};
    assert.equal(start?.toISO(), "2026-10-25T02:30:00.000+02:00");
    assert.equal(end?.toISO(), "2026-10-25T02:15:00.000+01:00");
  });
});
