import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dateGroups } from "../../../src/views/moments/dates.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { DATES, EDITION } from "../../fixture-content.ts";

function groupsAt(now: string, changes: Files = {}) {
  const context = contextAt(now, siteWith(changes));
  return dateGroups(context.current, context).map(({ heading, dates }) => ({
    heading,
    dates: dates.map(({ label, ...rest }) => ({ ...rest, label: label.plain })),
  }));
}

/** Each date as "Submission: next". */
function statesAt(now: string, changes: Files = {}): string[] {
  return groupsAt(now, changes).flatMap(({ dates }) => dates.map(({ label, state }) => `${label}: ${state}`));
}

test("important dates stand by date with the workshop's own, in groups, with their zones and what they were", () => {
  const none = { was: [], change: "" };
  assert.deepEqual(groupsAt("2026-01-10T00:00Z"), [
    {
      heading: undefined,
      dates: [
        {
          index: 0,
          label: "Submission",
          date: "Jan 15, 2026, AoE",
          datetime: "2026-01-15T23:59:59-12:00",
          was: ["Jan 5"],
          change: "extended",
          state: "next",
          changes: "2026-01-16T12:00Z=past",
          instant: "2026-01-15T23:59:59-12:00",
        },
        {
          index: 1,
          label: "Author response",
          date: "Feb 2 – 4, 2026, AoE",
          datetime: "2026-02-04T23:59:59-12:00",
          ...none,
          state: "later",
          changes: "2026-01-16T12:00Z=next 2026-02-05T12:00Z=past",
          instant: "2026-02-04T23:59:59-12:00",
        },
        {
          label: "Workshop",
          date: "Mar 28 – 29, 2026",
          datetime: "2026-03-28",
          was: ["Feb 1"],
          change: "moved",
          state: "later",
          changes: "2026-02-21T05:00:00.001Z=next 2026-03-29T09:00:00.001Z=past",
          instant: "",
        },
        {
          index: 2,
          label: "Notification",
          date: "To be announced",
          datetime: undefined,
          ...none,
          state: "later",
          changes: "",
          instant: "",
        },
      ],
    },
    {
      heading: "Posters and demos",
      dates: [
        {
          index: 3,
          label: "Posters",
          date: "Feb 20, 2026, 17:00 AoE",
          datetime: "2026-02-20T17:00:00-12:00",
          ...none,
          state: "later",
          changes: "2026-02-05T12:00Z=next 2026-02-21T05:00:00.001Z=past",
          instant: "2026-02-20T17:00:00-12:00",
        },
      ],
    },
  ]);
});

describe("of the important dates, the next one is", () => {
  for (const [story, now, next] of [
    ["the first", "2025-12-01T00:00Z", "Submission: next"],
    ["the same until its day is over anywhere on Earth", "2026-01-16T11:59Z", "Submission: next"],
    ["the second a minute later", "2026-01-16T12:00Z", "Author response: next"],
    ["a period until its last day is over", "2026-02-05T11:59Z", "Author response: next"],
    ["one of another group", "2026-02-05T12:00Z", "Posters: next"],
    ["the workshop, while it lies ahead", "2026-03-01T00:00Z", "Workshop: next"],
    ["the workshop, while it is on", "2026-03-29T08:00Z", "Workshop: next"],
  ] as const) {
    test(story, () =>
      assert.deepEqual(
        statesAt(now).filter((state) => state.endsWith("next")),
        [next],
      ),
    );
  }

  test("none when everything is over, not even what was never announced", () => {
    assert.deepEqual(statesAt("2026-06-01T00:00Z"), [
      ...[
        "Submission: past",
        "Author response: past",
        "Workshop: past",
        "Notification: later",
        "Posters: past",
      ],
    ]);
  });

  test("none of an edition that was cancelled", () => {
    const states = statesAt("2026-01-10T00:00Z", spoil(EDITION, "ordinal: 3", "cancelled: Snow."));
    assert.deepEqual(
      states.filter((state) => state.endsWith("next")),
      [],
    );
  });

  test("two that are on one day", () => {
    const dates =
      "timezone: AoE\ndates: [{kind: abstract, date: 2026-01-15}, {kind: submission, date: 2026-01-15}]\n";
    assert.deepEqual(statesAt("2026-01-10T00:00Z", { [DATES]: dates }), [
      ...["Abstract submission: next", "Submission: next", "Workshop: later"],
    ]);
  });
});

test("a deadline on the day of the workshop stands before it", () => {
  const dates = "timezone: UTC\ndates: [{kind: registration, date: 2026-03-28}]\n";
  assert.deepEqual(statesAt("2026-01-10T00:00Z", { [DATES]: dates }), [
    "Registration: next",
    "Workshop: later",
  ]);
});

test("a date that was moved forward says so, and one of last year names the year", () => {
  const dates = "dates: [{kind: submission, date: 2026-01-15, was: [2025-12-20, 2026-01-25]}]\n";
  const [group] = groupsAt("2026-01-10T00:00Z", { [DATES]: dates });
  const { was, change, datetime } = group?.dates[0] ?? {};
  assert.deepEqual(
    { was, change, datetime },
    { was: ["Dec 20, 2025", "Jan 25"], change: "moved", datetime: "2026-01-15" },
  );
});

test("an edition without important dates has no list of them, though it has a day", () => {
  assert.deepEqual(groupsAt("2026-01-10T00:00Z", { [DATES]: null }), []);
});

test("what authors have longer for is extended, and what they only hear of later is moved", () => {
  const later = ["abstract", "submission", "notification", "camera-ready", "artifact", "registration"];
  const dates = later.map(
    (kind) => `  - {kind: ${kind}, date: 2026-02-1${later.indexOf(kind)}, was: [2026-02-01]}`,
  );
  const [group] = groupsAt("2026-01-01T00:00Z", { [DATES]: `dates:\n${dates.join("\n")}\n` });
  assert.deepEqual(
    group?.dates.map(({ change }) => change),
    ["extended", "extended", "moved", "moved", "extended", "moved", "moved"],
  );
});
