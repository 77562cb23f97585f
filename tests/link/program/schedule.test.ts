import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime, IANAZone } from "luxon";
import { type Clock, scheduleItems, type TimedEntry } from "../../../src/link/program/schedule.ts";
import { momentOf } from "../../../src/link/zones/zones.ts";

const PLACE = { source: { file: "program.yaml", locate: () => ({ line: 1, column: 1 }) }, path: [] };

/** A time of day in minutes: `at("09:30")`. */
function at(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** The spans of items on a day in Berlin, as "09:00–09:30"; what is reported stands in the place of a span. */
function schedule(
  entries: readonly TimedEntry[],
  frame: { start?: string; end?: string } = {},
  date = "2026-03-28",
): string[] {
  const problems: string[] = [];
  const report = (_: unknown, message: string): void => {
    problems.push(message);
  };
  const clock: Clock = (minutes, place) =>
    momentOf(date, minutes, IANAZone.create("Europe/Berlin"), place, report);
  const instant = (time: string | undefined) =>
    time === undefined ? undefined : clock(at(time), PLACE, report);
  const spans = scheduleItems(
    entries,
    { start: instant(frame.start), end: instant(frame.end) },
    PLACE,
    clock,
    report,
  );
  const text = (moment: DateTime): string => {
    const days = moment.startOf("day").diff(DateTime.fromISO(date, { zone: "Europe/Berlin" }), "days").days;
    return `${moment.toFormat("HH:mm")}${days === 0 ? "" : `+${Math.round(days)}`}`;
  };
  return spans.map((span) =>
    span === undefined ? (problems.shift() ?? "?") : `${text(span.start)}–${text(span.end)}`,
  );
}

const [from9, to10, for30] = [{ start: at("09:00") }, { end: at("10:00") }, { duration: 30 }];

describe("the time of items", () => {
  for (const [story, entries, frame, spans] of [
    ["is as it is written", [{ ...from9, ...to10 }], {}, ["09:00–10:00"]],
    ["ends after its duration", [{ ...from9, ...for30 }], {}, ["09:00–09:30"]],
    [
      "starts where the one before ends",
      [{ ...from9, ...for30 }, for30, to10],
      {},
      ["09:00–09:30", "09:30–10:00", "10:00–10:00"],
    ],
    [
      "ends where the next one starts",
      [from9, { start: at("09:20"), ...to10 }],
      {},
      ["09:00–09:20", "09:20–10:00"],
    ],
    ["starts with the day", [for30, for30], { start: "09:00" }, ["09:00–09:30", "09:30–10:00"]],
    ["ends with the day", [from9], { end: "10:00" }, ["09:00–10:00"]],
    ["may say its end twice, if both agree", [{ ...from9, end: at("09:30"), ...for30 }], {}, ["09:00–09:30"]],
    [
      "leaves gaps",
      [
        { ...from9, ...for30 },
        { start: at("11:00"), ...for30 },
      ],
      {},
      ["09:00–09:30", "11:00–11:30"],
    ],
    [
      "runs past midnight",
      [{ start: at("23:30"), ...for30 }, for30, { start: at("24:30"), end: at("25:15") }],
      {},
      ["23:30–00:00+1", "00:00+1–00:30+1", "00:30+1–01:15+1"],
    ],
    [
      "of parallel sessions is their own",
      [{ ...from9, ...to10 }, { ...from9, ...for30 }, to10],
      {},
      ["09:00–10:00", "09:00–09:30", "09:30–10:00"],
    ],
    [
      "of a session ends with its last item",
      [{ ...from9, items: [for30, { duration: 15 }] }, for30],
      {},
      ["09:00–09:45", "09:45–10:15"],
    ],
    [
      "of a session that ends is its own, whatever its items say",
      [{ ...from9, ...to10, items: [for30] }],
      {},
      ["09:00–10:00"],
    ],
    [
      "of a session without timed items ends with the day",
      [{ ...from9, items: [{}, {}] }],
      { end: "10:00" },
      ["09:00–10:00"],
    ],
  ] as const) {
    test(story, () => {
      const expected = spans.map((span) =>
        span === "10:00–10:00" ? "This item ends at 10:00, and it starts at 10:00." : span,
      );
      assert.deepEqual(schedule(entries, frame), expected);
    });
  }

  test("is what goes by on the clock, also when clocks are put forward", () => {
    const entries = [{ start: at("01:30"), duration: 60 }, { duration: 60 }, { end: at("05:00") }];
    assert.deepEqual(schedule(entries, {}, "2026-03-29"), ["01:30–03:30", "03:30–04:30", "04:30–05:00"]);
  });

  test("is what goes by on the clock, also when clocks are put back", () => {
    assert.deepEqual(
      schedule([{ start: at("01:30"), duration: 120 }, { end: at("05:00") }], {}, "2026-10-25"),
      ["01:30–02:30", "02:30–05:00"],
    );
  });

  test("in the night before clocks are put forward counts from midnight by the wall", () => {
    assert.deepEqual(schedule([{ start: at("25:30"), end: at("27:30") }]), ["01:30+1–03:30+1"]);
  });
});

describe("a time that cannot be told", () => {
  for (const [story, entries, frame, spans] of [
    ["of a first item without a start", [for30], {}, ["It is not known when this item starts."]],
    ["of an item without an end", [from9], {}, ["It is not known when this item ends."]],
    [
      "of a session whose items are not timed",
      [{ ...from9, items: [{}] }],
      {},
      ["It is not known when this item ends."],
    ],
    [
      "is told once, not for those that follow",
      [from9, for30, for30],
      {},
      ["It is not known when this item ends.", "?", "?"],
    ],
    [
      "leaves those that follow with times of their own",
      [from9, for30, { start: at("11:00"), ...for30 }],
      {},
      ["It is not known when this item ends.", "?", "11:00–11:30"],
    ],
    [
      "of an item whose next one starts earlier",
      [{ start: at("10:00") }, { ...from9, ...for30 }],
      {},
      ["It is not known when this item ends.", "09:00–09:30"],
    ],
    [
      "of an item in a skipped hour",
      [{ start: at("26:30"), ...for30 }, for30],
      {},
      ["02:30 does not exist on 2026-03-29 in Europe/Berlin: the clocks are put forward over it.", "?"],
    ],
  ] as const) {
    test(story, () => assert.deepEqual(schedule(entries, frame), spans));
  }
});
