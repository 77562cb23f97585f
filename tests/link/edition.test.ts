import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refused, siteWith, spoil } from "../fixture.ts";
import { DATES, EDITION, OLD_EDITION, PROGRAM } from "../fixture-content.ts";

describe("what does not fit together in an edition", () => {
  refused(
    "an edition in a folder that is no year, without a year,",
    { "editions/2024-autumn/edition.yaml": "start: 2024-10-01\n" },
    "editions/2024-autumn/edition.yaml:1:1",
    "The year of this edition is not known.",
    "Add `year`, such as `year: 2021`.",
  );

  refused(
    "an end before the start",
    spoil(EDITION, "end: 2026-03-29", "end: 2026-03-01"),
    `${EDITION}:3:6  end`,
    "The end, 2026-03-01, lies before the start, 2026-03-28.",
    "Correct one of the two.",
  );

  refused(
    "an end without a start",
    spoil(EDITION, "start: 2026-03-28\n", ""),
    `${EDITION}:1:1  start`,
    "There is an end, and no start.",
    "Add `start`, the first day.",
  );

  refused(
    "a superseded plan that ends before it starts",
    spoil(EDITION, "{start: 2026-02-01,", "{start: 2026-02-01, end: 2026-01-31,"),
    `${EDITION}:9:30  was[0].end`,
    "The end, 2026-01-31, lies before the start, 2026-02-01.",
    "Correct one of the two.",
  );

  refused(
    "a program without a time zone",
    spoil(EDITION, "timezone: Europe/Berlin\n", ""),
    `${EDITION}:1:1`,
    "This edition has times of day, and no zone.",
    "Add `timezone`, an IANA name such as America/New_York.",
  );

  refused(
    "hours without a time zone",
    { [OLD_EDITION]: 'start: 2025-04-06\nhours: {start: "09:00", end: "18:00"}\n' },
    `${OLD_EDITION}:1:1`,
    "This edition has times of day, and no zone.",
    "Add `timezone`, an IANA name such as America/New_York.",
  );

  refused(
    "hours without a day",
    { [OLD_EDITION]: 'timezone: UTC\nhours: {start: "09:00", end: "18:00"}\n' },
    `${OLD_EDITION}:1:1  start`,
    "There are hours, and no day.",
    "Add `start`, the first day.",
  );

  refused(
    "hours that end before they start",
    { [OLD_EDITION]: 'start: 2025-04-06\ntimezone: UTC\nhours: {start: "18:00", end: "01:00"}\n' },
    `${OLD_EDITION}:3:30  hours.end`,
    "The hours end before they start.",
    'If it ends after midnight, write end: "25:00"; otherwise, correct its start or its end.',
  );

  for (const [key, value] of [
    ["counts", "{keynote: 1}"],
    ["length", "full-day"],
  ]) {
    refused(
      `\`${key}\` beside a program`,
      spoil(EDITION, "ordinal: 3", `${key}: ${value}`),
      `${EDITION}:1:1  ${key}`,
      `The key \`${key}\` is only for an edition without a program.`,
      "Remove it: the program tells.",
    );
  }
});

describe("what an edition's own values and its program make", () => {
  test("counts and days are told by the program, without what is cancelled", () => {
    const { counts, length } = siteWith().editions[0];
    assert.deepEqual(counts, { keynote: 1, invited: 1, paper: 2, demo: 1, panel: 1, talk: 1 });
    assert.equal(length, 2);
  });

  for (const [end, length] of [
    ["13:30", "half-day"],
    ["13:31", "full-day"],
  ]) {
    test(`a program from 09:00 to ${end} is ${length}`, () => {
      const program = `days: [{date: 2026-03-28, items: [{type: opening, start: "09:00", end: "${end}"}]}]\n`;
      assert.equal(siteWith({ [PROGRAM]: program }).editions[0].length, length);
    });
  }

  test("the hours of an edition run from its program's first moment to the last", () => {
    const { hours } = siteWith().editions[0];
    assert.equal(hours?.start.toISO(), "2026-03-28T09:00:00.000+01:00");
    assert.equal(hours?.end.toISO(), "2026-03-29T11:00:00.000+02:00");
  });

  test("an edition without dates takes them from its program", () => {
    const changes = {
      ...spoil(EDITION, "start: 2026-03-28\nend: 2026-03-29\n", ""),
      [DATES]: null,
    };
    const { start, end } = siteWith(changes).editions[0];
    assert.deepEqual([start, end], ["2026-03-28", "2026-03-29"]);
  });

  test("a year is enough for an edition", () => {
    const [, , oldest] = siteWith({ "editions/2012/edition.yaml": "year: 2012\n" }).editions;
    const { id, year, name, title, start, hours, counts, dates, program } = oldest ?? {};
    assert.deepEqual(
      { id, year, name, title, start, hours, counts, dates, program },
      {
        ...{ id: "2012", year: 2012, name: "Quill 2012", title: "Workshop on Writing Tools" },
        ...{ start: undefined, hours: undefined, counts: {}, dates: [], program: undefined },
      },
    );
  });

  test("editions stand in the order of their years, and of their folders within a year", () => {
    const { editions } = siteWith({
      "editions/2025-autumn/edition.yaml": "year: 2025\n",
      "editions/first/edition.yaml": "year: 1999\n",
    });
    assert.deepEqual(
      editions.map(({ id }) => id),
      ["2026", "2025-autumn", "2025", "first"],
    );
  });

  test("news stand with the newest first", () => {
    assert.deepEqual(
      siteWith().editions[0].news.map(({ date }) => date),
      ["2026-02-10", "2025-11-01"],
    );
  });
});
