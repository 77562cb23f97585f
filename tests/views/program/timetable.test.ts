import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Room } from "../../../src/model/program/locations.ts";
import type { Break, Item } from "../../../src/model/program/program.ts";
import { plainTitle } from "../../../src/titles/title.ts";
import { blocksOf } from "../../../src/views/program/parallel.ts";
import { type Timetable, timetableOf } from "../../../src/views/program/timetable.ts";

const ROOMS: readonly [Room, Room] = [
  { id: "a", name: "A", isShared: false },
  { id: "b", name: "B", isShared: false },
];
const [a, b] = ROOMS;

/** An item such as `item("x", "9:00-10:30", a)`. */
function item(title: string, times: string, room: Room): Break {
  const [start, end] = times
    .split("-")
    .map((time) => DateTime.fromISO(`2026-03-28T0${time}`, { zone: "utc" }));
  assert.ok(start?.isValid && end?.isValid);
  return {
    kind: "break",
    type: "break",
    title: plainTitle(title),
    span: { start, end },
    room,
    isCancelled: false,
    times: [],
    isOpen: false,
  };
}

function timetable(...items: Item[]): Timetable {
  const [block, ...more] = blocksOf(items, ROOMS);
  assert.ok(block?.kind === "parallel" && more.length === 0);
  return timetableOf(block);
}

/** Items as `[title, column, row, span]`, by slot. */
function places({ slots }: Timetable): unknown[] {
  return slots.map(({ row, span, cells }) => [
    [row, span],
    ...cells.map((cell) => [cell.item.title?.plain, cell.column, cell.row, cell.span]),
  ]);
}

describe("a timetable", () => {
  test("has a column for each room, and rows of the longest time that all its times are multiples of", () => {
    const { columns, slots, ...rest } = timetable(
      item("x", "1:00-2:30", a),
      item("y", "1:00-1:45", b),
      item("z", "1:45-3:00", b),
    );
    assert.deepEqual(columns, [a, b]);
    assert.deepEqual(rest, { isProportional: true, unit: 15, lines: rest.lines });
    assert.deepEqual(places({ columns, slots, ...rest }), [
      [
        [1, 3],
        ["x", 2, 1, 6],
        ["y", 3, 1, 3],
      ],
      [
        [4, 5],
        ["z", 3, 4, 5],
      ],
    ]);
  });

  test("has one row where everything starts and ends together", () => {
    assert.deepEqual(places(timetable(item("x", "1:00-2:30", a), item("y", "1:00-2:30", b))), [
      [
        [1, 1],
        ["x", 2, 1, 1],
        ["y", 3, 1, 1],
      ],
    ]);
  });

  test("shows what overlaps in one room in two columns of that room", () => {
    const registration = { ...item("desk", "1:00-3:00", a), type: "registration" } as const;
    const { columns, ...rest } = timetable(
      registration,
      item("x", "1:00-2:00", a),
      item("y", "2:00-3:00", b),
    );
    assert.deepEqual(columns, [a, a, b]);
    assert.deepEqual(places({ columns, ...rest }), [
      [
        [1, 1],
        ["desk", 2, 1, 2],
        ["x", 3, 1, 1],
      ],
      [
        [2, 1],
        ["y", 4, 2, 1],
      ],
    ]);
  });

  test("tells the end of a slot where all its items share it", () => {
    const ends = timetable(
      item("x", "1:00-2:00", a),
      item("y", "1:00-2:00", b),
      item("z", "1:30-2:00", b),
    ).slots;
    assert.deepEqual(
      ends.map(({ shared }) => shared?.end.toISOTime({ suppressSeconds: true, suppressMilliseconds: true })),
      ["02:00Z", "02:00Z"],
    );
    const [slot] = timetable(item("x", "1:00-2:00", a), item("y", "1:00-3:00", b)).slots;
    assert.equal(slot?.shared, undefined);
  });

  test("gives up true proportions where five crowded minutes would stretch hours", () => {
    const text = "A talk that is announced with many words. ".repeat(8);
    const crowded: Item = { ...item("x", "1:00-1:05", a), text };
    assert.equal(timetable(crowded, item("y", "1:00-5:00", b)).isProportional, false);
    assert.equal(timetable(crowded, item("y", "1:00-1:15", b)).isProportional, true);
  });
});
