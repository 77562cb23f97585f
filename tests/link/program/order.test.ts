import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { examineSite } from "../../../src/site.ts";
import { inSiteFolder, noticed, problemsOf, refused, spoil } from "../../fixture.ts";
import { DATES, EDITION, PROGRAM } from "../../fixture-content.ts";
import { told } from "../../told.ts";

describe("the order of the important dates", () => {
  refused(
    "a response before the submission",
    spoil(DATES, "date: 2026-02-02", "date: 2026-01-14"),
    `${DATES}:4:28  dates[1].date`,
    "The author response, 2026-01-14, lies before the submission deadline, 2026-01-15.",
    "Correct one of the two.",
  );

  refused(
    "a notification before the response",
    spoil(DATES, "date: tba", "date: 2026-01-20"),
    `${DATES}:5:32  dates[2].date`,
    "The notification, 2026-01-20, lies before the author response, 2026-02-02.",
    "Correct one of the two.",
  );

  refused(
    "a second notification before the second submission",
    {
      [DATES]: `dates:
  - {kind: submission, date: 2025-09-01}
  - {kind: submission, date: 2025-12-01}
  - {kind: notification, date: 2025-10-01}
  - {kind: notification, date: 2025-11-01}
`,
    },
    `${DATES}:5:32  dates[3].date`,
    "The notification, 2025-11-01, lies before the submission deadline, 2025-12-01.",
    "Correct one of the two.",
  );

  test("is that of each group by itself", () => {
    const text =
      "dates: [{kind: submission, date: 2026-01-15}, {kind: notification, date: 2026-01-01, group: Demos}]\n";
    assert.deepEqual(problemsOf({ [DATES]: text }), []);
  });

  refused(
    "a submission after the workshop",
    { [DATES]: "dates: [{kind: submission, date: 2026-03-30}]\n" },
    `${DATES}:1:34  dates[0].date`,
    "The submission deadline, 2026-03-30, lies after the workshop, 2026-03-29.",
    "Correct it, or the days in edition.yaml.",
  );

  noticed(
    "a camera-ready deadline after the workshop",
    { [DATES]: "dates: [{kind: camera-ready, date: 2026-04-30}]\n" },
    `${DATES}:1:36  dates[0].date`,
    "The camera-ready deadline, 2026-04-30, lies after the workshop, 2026-03-29.",
    "That is right only for post-proceedings.",
  );

  refused(
    "an earlier date that is the one that holds",
    spoil(DATES, "[2026-01-05]", "[2026-01-15]"),
    `${DATES}:3:48  dates[0].was[0]`,
    "2026-01-15 is the date that holds now.",
    "List only dates that were given up.",
  );

  noticed(
    "a deadline that was moved forward",
    spoil(DATES, "[2026-01-05]", "[2026-01-25]"),
    `${DATES}:3:48  dates[0].was[0]`,
    "The superseded date, 2026-01-25, lies after the one that holds now, 2026-01-15.",
    "Deadlines rarely move to an earlier day: check both.",
  );
});

describe("the days of a program", () => {
  refused(
    "a day outside the edition",
    spoil(PROGRAM, "date: 2026-03-29", "date: 2026-03-30"),
    `${PROGRAM}:45:11  days[1].date`,
    "The day 2026-03-30 lies outside the edition, which lasts from 2026-03-28 to 2026-03-29.",
    "Correct it, or the days in edition.yaml.",
  );

  refused(
    "a second day of an edition of one",
    spoil(EDITION, "end: 2026-03-29\n", ""),
    `${PROGRAM}:45:11  days[1].date`,
    "The day 2026-03-29 lies outside the edition, which is on 2026-03-28.",
    "Correct it, or the days in edition.yaml.",
  );

  refused(
    "a day that is listed twice",
    spoil(PROGRAM, "date: 2026-03-29", "date: 2026-03-28"),
    `${PROGRAM}:45:11  days[1].date`,
    "The day 2026-03-28 is listed twice.",
    "Put all items of a day under one entry.",
  );
});

describe("news of a day to come", () => {
  const problemsAt = (now: string) =>
    inSiteFolder(
      {},
      (folder) => examineSite(folder, { now: DateTime.fromISO(now, { zone: "utc" }) }).problems,
    );

  test("are worth a look", () => {
    assert.deepEqual(problemsAt("2026-02-08T23:59Z").map(told), [
      `${EDITION}:12:12  news[1].date\n  Notice: This news is dated 2026-02-10, which lies ahead.\n  Check the year.`,
    ]);
  });

  test("are fine where it is tomorrow: somewhere it is today", () => {
    assert.deepEqual(problemsAt("2026-02-09T00:00Z"), []);
  });
});
