import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Room } from "../../../src/model/program/locations.ts";
import type { Break, Item } from "../../../src/model/program/program.ts";
import { plainTitle } from "../../../src/titles/title.ts";
import { blocksOf } from "../../../src/views/program/parallel.ts";

const [a, b, c]: readonly [Room, Room, Room] = [
  { id: "a", name: "A", isShared: false },
  { id: "b", name: "B", isShared: false },
  { id: "c", name: "C", isShared: false },
];

/** An item such as `item("x", "9-10", a)`. */
function item(title: string, hours: string, room?: Room): Break {
  const [start = 0, end = 0] = hours.split("-").map(Number);
  const at = (hour: number): DateTime => DateTime.utc(2026, 3, 28, hour);
  return {
    kind: "break",
    type: "break",
    title: plainTitle(title),
    span: { start: at(start), end: at(end) },
    room,
    isCancelled: false,
    times: [],
    isOpen: false,
  };
}

/** Blocks as texts: "x y" one after the other, "A B: x y" side by side. */
function blocks(...items: Break[]): string[] {
  const titles = (of: readonly Item[]): string => of.map(({ title }) => title?.plain).join(" ");
  return blocksOf(items, [a, b, c]).map((block) =>
    block.kind === "serial"
      ? titles(block.items)
      : `${block.rooms.map(({ name }) => name).join(" ")}: ${titles(block.items)}`,
  );
}

describe("the items of a day", () => {
  test("stand one after the other, by their start", () => {
    assert.deepEqual(blocks(item("y", "10-11"), item("x", "9-10", a), item("z", "11-12", b)), ["x y z"]);
  });

  test("stand side by side where they overlap in several rooms, in the order of the rooms", () => {
    assert.deepEqual(blocks(item("x", "9-11", b), item("y", "9-11", a)), ["A B: y x"]);
  });

  test("stand in one block where they overlap through others", () => {
    const [x, y, z, v] = [
      item("x", "9-11", a),
      item("y", "10-12", b),
      item("z", "11-13", c),
      item("v", "11-12", a),
    ];
    assert.deepEqual(blocks(x, y, z, v), ["A B C: x y v z"]);
  });

  test("do not stand side by side where they only touch, or share a room", () => {
    assert.deepEqual(blocks(item("x", "9-10", a), item("y", "10-11", b)), ["x y"]);
    assert.deepEqual(blocks(item("x", "9-11", a), item("y", "10-12", a)), ["x y"]);
  });

  test("stand alone without a room: they are for everybody", () => {
    const rooms = [item("x", "9-11", a), item("y", "9-11", b)];
    assert.deepEqual(blocks(...rooms, item("lunch", "10-11"), item("z", "11-12")), ["A B: x y", "lunch z"]);
    assert.deepEqual(blocks(item("opening", "8-9"), ...rooms), ["opening", "A B: x y"]);
  });

  test("make several blocks in a day", () => {
    const day = [
      item("x", "9-10", a),
      item("y", "9-10", b),
      item("lunch", "12-13"),
      item("z", "13-14", c),
      item("v", "13-14", a),
    ];
    assert.deepEqual(blocks(...day), ["A B: x y", "lunch", "A C: v z"]);
  });

  test("may be none", () => {
    assert.deepEqual(blocks(), []);
  });
});
