import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { marksAt, momentsOfMarks } from "../../../src/client/now/agenda.ts";
import { hallAt } from "../../../src/client/now/hall-state.ts";
import { hallWords } from "../../../src/client/now/hall-words.ts";
import { wallsIn } from "../../../src/client/zones/wall-clock.ts";

const slot = (name: string, room: string, start: string, end: string, day = "2026-03-28") => ({
  name,
  room,
  start: Date.parse(`${day}T${start}Z`),
  end: Date.parse(`${day}T${end}Z`),
  day,
});

const late = { ...slot("moonlight", "", "00:30", "01:00", "2026-03-29"), day: "2026-03-28" };
const PROGRAM = [
  slot("opening", "", "09:00", "09:30"),
  slot("a1", "a", "09:30", "10:00"),
  slot("a2", "a", "10:00", "10:30"),
  slot("b1", "b", "09:30", "10:30"),
  slot("lunch", "", "11:00", "12:00"),
  slot("a3", "a", "12:00", "13:00"),
  late,
  slot("closing", "", "09:00", "10:00", "2026-03-29"),
];

const names = (slots: readonly { readonly name: string }[]): string =>
  slots.map(({ name }) => name).join(" ");

describe("of a program with two rooms", () => {
  for (const [now, current, next] of [
    ["2026-03-28T07:59Z", "", ""],
    ["2026-03-28T08:00Z", "", "opening"],
    ["2026-03-28T09:00Z", "opening", "a1 b1"],
    ["2026-03-28T09:30Z", "a1 b1", "a2 lunch"],
    ["2026-03-28T10:45Z", "", "lunch"],
    ["2026-03-28T11:30Z", "lunch", "a3 moonlight"],
    ["2026-03-28T20:00Z", "", "moonlight"],
    ["2026-03-29T09:59Z", "closing", ""],
    ["2026-03-29T10:00Z", "", ""],
  ] as const) {
    test(`at ${now}, "${current}" is on and "${next}" is next`, () => {
      const marks = marksAt(PROGRAM, Date.parse(now));
      assert.deepEqual([names(marks.current), names(marks.next)], [current, next]);
    });
  }
});

test("without rooms, one thing is next, or what starts together", () => {
  const items = [
    slot("one", "", "09:00", "10:00"),
    slot("two", "", "10:00", "11:00"),
    slot("twin", "", "10:00", "11:00"),
    slot("last", "", "11:00", "12:00"),
  ];
  const marks = marksAt(items, Date.parse("2026-03-28T09:10Z"));
  assert.deepEqual([names(marks.current), names(marks.next)], ["one", "two twin"]);
});

test("marks change an hour before everything, and whenever something starts or ends", () => {
  const [opening] = PROGRAM;
  assert.ok(opening !== undefined);
  assert.deepEqual(
    momentsOfMarks([opening]).map((moment) => new Date(moment).toISOString().slice(11, 16)),
    ["08:00", "09:00", "09:30"],
  );
});

describe("a screen in the hall shows", () => {
  for (const [story, now, kind, shown] of [
    ["what begins, long before", "2026-03-01T00:00Z", "begins", "opening a1 b1"],
    ["what is on, and what comes next in each room", "2026-03-28T09:40Z", "on", "a1 a2 b1"],
    ["what is on for everybody, with what comes next", "2026-03-28T11:10Z", "on", "lunch a3"],
    ["what comes next after a gap", "2026-03-28T10:40Z", "on", "lunch a3"],
    ["what comes past midnight", "2026-03-28T20:00Z", "on", "moonlight"],
    ["what the next day begins with", "2026-03-29T02:00Z", "continues", "closing"],
    ["that everything is over", "2026-03-29T10:00Z", "over", ""],
  ] as const) {
    test(story, () => {
      const state = hallAt(PROGRAM, Date.parse(now));
      assert.deepEqual([state.kind, names(state.shown)], [kind, shown]);
    });
  }

  test("nothing of an empty program", () => {
    assert.deepEqual(hallAt([], 0), { kind: "over", shown: [] });
  });

  test("it in words", () => {
    const json = JSON.stringify({
      ...{
        now: "now",
        next: "next",
        begins: "Begins {day}, {time}",
        continues: "Continues {day}, {time}",
        over: "Over.",
      },
      ends: { one: "ends in {n} minute", other: "ends in {n} minutes" },
      starts: { one: "starts in {n} minute", other: "starts in {n} minutes" },
    });
    const zone = "America/New_York";
    const words = hallWords(json, zone, wallsIn(zone, "en"), "en");
    const at = Date.parse("2021-03-28T10:50-04:00");
    assert.deepEqual(
      [
        ...[words.clock(at), words.ends(61_000), words.ends(1), words.next(3_600_000), words.next(3_600_001)],
        ...[words.state({ kind: "begins", at, shown: [] }), words.state({ kind: "over", shown: [] })],
        words.state({ kind: "on", shown: [] }),
      ],
      [
        ...[
          "10:50 EDT",
          "now · ends in 2 minutes",
          "now · ends in 1 minute",
          "next · starts in 60 minutes",
          "next",
        ],
        ...["Begins Sunday, March 28, 10:50 EDT", "Over.", ""],
      ],
    );
  });
});
