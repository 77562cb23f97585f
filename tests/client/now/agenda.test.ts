import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { marksAt, momentsOfMarks } from "../../../src/client/now/agenda.ts";

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
