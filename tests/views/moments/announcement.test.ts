import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { turningPoints } from "../../../src/model/moments/phase.ts";
import type { HallView } from "../../../src/views/edition-pages/hall.ts";
import { contextAt, refused, siteWith, spoil, viewsOf, viewsWith } from "../../fixture.ts";
import { EDITION } from "../../fixture-content.ts";

const announcing = (announcement: string) =>
  spoil(EDITION, "ordinal: 3\n", `announcement: ${announcement}\nordinal: 3\n`);
const NEW_ROOM = announcing("{text: New *room*, from: 2026-03-28 12:00, until: 2026-03-28}");

describe("an announcement", () => {
  const shownAt = (now: string) => {
    const views = viewsOf(contextAt(now, siteWith(NEW_ROOM)));
    return views.flatMap(({ path, frame }) => (frame.announcement ? [{ path, frame }] : []));
  };

  test("stands above every page of its edition, and on no other", () => {
    const paths = shownAt("2026-03-28T11:30Z").map(({ path }) => path);
    for (const path of ["/", "/2026/", "/2026/program/", "/2026/now/", "/2026/talks/ink/", "/2026/venue/"])
      assert.ok(paths.includes(path), path);
    assert.deepEqual(
      paths.filter((path) => path !== "/" && !path.startsWith("/2026/")),
      [],
    );
  });

  test("comes and goes at its own moments, and tells them to readers without scripts", () => {
    const [ahead] = shownAt("2026-03-01T12:00Z");
    assert.deepEqual(ahead?.frame.announcement, {
      text: "New *room*",
      period: "From March 28, 2026, 12:00 CET to March 28, 2026",
      from: "2026-03-28T11:00Z",
      until: "2026-03-28T23:00Z",
    });
    assert.equal(shownAt("2026-03-28T11:30Z")[0]?.frame.announcement?.from, "");
    assert.deepEqual(shownAt("2026-03-28T23:00Z"), []);
  });

  test("is a turning point, so that the daily build drops it", () => {
    const [edition] = siteWith(NEW_ROOM).editions;
    const moments = turningPoints(edition).map((moment) => moment.toUTC().toISO());
    assert.ok(moments.includes("2026-03-28T11:00:00.000Z"));
    assert.ok(moments.includes("2026-03-28T23:00:00.000Z"));
  });

  test("brings the program that shows and hides it to pages that run none", () => {
    const scriptsOf = (path: string) =>
      shownAt("2026-03-28T11:30Z")
        .find((page) => page.path === path)
        ?.frame.scripts.map(({ href }) => href.replace(/^.*\/|\.js$/g, ""));
    assert.deepEqual(scriptsOf("/2026/venue/"), ["site", "moments"]);
    assert.deepEqual(scriptsOf("/2026/talks/ink/"), ["site", "talk", "cite", "moments"]);
    assert.deepEqual(scriptsOf("/2026/program/"), ["site", "program"]);
  });

  test("of an edition without a zone lasts as long as its last day does anywhere", () => {
    const site = siteWith({
      "editions/2025/edition.yaml":
        "start: 2025-04-06\nannouncement: {text: Soon, from: 2025-04-01, until: 2025-04-06}\n",
    });
    const { from, until } = site.editions[1]?.announcement ?? {};
    assert.equal(from?.moment.toUTC().toISO(), "2025-03-31T10:00:00.000Z");
    assert.equal(until?.moment.toUTC().toISO(), "2025-04-07T12:00:00.000Z");
  });

  test("is on the display in the hall", () => {
    const [hall] = viewsWith<HallView>("edition/hall", contextAt("2026-03-28T11:30Z", siteWith(NEW_ROOM)));
    assert.equal(hall?.frame.announcement?.text, "New *room*");
  });
});

describe("an announcement's moments", () => {
  refused(
    "an end before the beginning",
    announcing("{text: A, from: 2026-03-28, until: 2026-03-27}"),
    `${EDITION}:1:50  announcement.until`,
    "The announcement ends before it begins.",
    "Correct `from` or `until`.",
  );
  refused(
    "no end",
    announcing("{text: A}"),
    `${EDITION}:1:15  announcement.until`,
    "The key `until` is missing.",
    "Add it. Write a day, such as 2021-03-28, or a day and a time, such as 2021-03-28 14:00.",
  );
  refused(
    "a time of day that there is not",
    announcing('{text: A, until: "2026-03-28 25:99"}'),
    `${EDITION}:1:32  announcement.until`,
    '"25:99" is not a time of day.',
    'Write hours and minutes, such as "09:30".',
  );
  refused(
    "a day in words",
    announcing("{text: A, until: tomorrow}"),
    `${EDITION}:1:32  announcement.until`,
    '"tomorrow" is not a date.',
    "Write a day, such as 2021-03-28, or a day and a time, such as 2021-03-28 14:00.",
  );
});
