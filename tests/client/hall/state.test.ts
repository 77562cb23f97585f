import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hallAt, type RoomState, roomsAt } from "../../../src/client/hall/state.ts";
import type { Slot } from "../../../src/client/now/agenda.ts";

interface Named extends Slot {
  readonly name: string;
}

const slot = (name: string, room: string, start: string, end: string, day = "2026-03-28"): Named => ({
  name,
  room,
  start: Date.parse(`${day}T${start}Z`),
  end: Date.parse(`${day}T${end}Z`),
  day,
});

const PROGRAM = [
  slot("opening", "", "09:00", "09:30"),
  slot("a1", "a", "09:30", "10:00"),
  slot("a2", "a", "10:00", "10:30"),
  slot("b1", "b", "09:30", "10:10"),
  slot("b2", "b", "10:30", "11:00"),
  slot("c1", "c", "14:00", "15:00"),
  slot("lunch", "", "11:00", "12:00"),
  slot("a3", "a", "12:00", "13:00"),
  { ...slot("moonlight", "", "00:30", "01:00", "2026-03-29"), day: "2026-03-28" },
  slot("closing", "", "09:00", "10:00", "2026-03-29"),
];

describe("a screen in the hall", () => {
  for (const [story, now, told] of [
    ["announces the first day until an hour before", "2026-03-28T07:59Z", "begins 2026-03-28 09:00"],
    ["shows what is on from an hour before", "2026-03-28T08:00Z", "on 2026-03-28"],
    ["shows what comes next in a gap", "2026-03-28T18:00Z", "on 2026-03-28"],
    ["stays on the day that ends past midnight", "2026-03-29T00:45Z", "on 2026-03-28"],
    ["announces the next day in the night", "2026-03-29T02:00Z", "continues 2026-03-29 09:00"],
    ["says that everything is over", "2026-03-29T10:00Z", "over"],
  ] as const) {
    test(story, () => {
      const state = hallAt(PROGRAM, Date.parse(now));
      const at = "at" in state ? [new Date(state.at).toISOString().slice(11, 16)] : [];
      assert.equal([state.kind, ...("day" in state ? [state.day] : []), ...at].join(" "), told);
    });
  }

  test("has nothing to say of an empty program", () => {
    assert.deepEqual(hallAt([], 0), { kind: "over" });
  });
});

describe("of three rooms, a screen shows", () => {
  const told = ({ room, current, next }: RoomState<Named>): string =>
    `${room}: ${current.map(({ name }) => name)}/${next.map(({ name }) => name)}`;

  for (const [story, now, busy, later, done] of [
    ["large what is on with what follows", "09:40", ["a: a1/a2", "b: b1/b2"], ["c: /c1"], []],
    ["large what begins in a quarter of an hour", "10:15", ["a: a2/a3", "b: /b2"], ["c: /c1"], []],
    ["small what begins later than that", "10:14", ["a: a2/a3"], ["b: /b2", "c: /c1"], []],
    ["large what follows, where nothing is on", "11:30", ["a: /a3", "c: /c1"], [], ["b"]],
    ["small that nothing follows", "12:30", ["a: a3/"], ["c: /c1"], ["b"]],
  ] as const) {
    test(story, () => {
      const rooms = roomsAt(["a", "b", "c"], PROGRAM, "2026-03-28", Date.parse(`2026-03-28T${now}Z`));
      assert.deepEqual([rooms.busy.map(told), rooms.later.map(told), rooms.done], [busy, later, done]);
    });
  }

  test("nothing of a room that the day does not use", () => {
    const rooms = roomsAt(["a", "b", "c"], PROGRAM, "2026-03-29", Date.parse("2026-03-29T08:30Z"));
    assert.deepEqual(rooms, { busy: [], later: [], done: [] });
  });
});
