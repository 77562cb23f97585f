import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { overlapsOf, type TimedTalk } from "../../../src/client/my-program/overlaps.ts";

/** "A overlaps B, C" as `{A: "B C"}`. */
function told(...talks: TimedTalk[]): Record<string, string> {
  const entries = [...overlapsOf(talks)].map(([{ id }, others]) => [
    id,
    others.map((other) => other.id).join(" "),
  ]);
  return Object.fromEntries(entries);
}

const talk = (id: string, start: number, end: number, session?: string): TimedTalk => ({
  id,
  start,
  end,
  session,
});

describe("chosen talks", () => {
  test("that share a moment overlap, both ways", () => {
    assert.deepEqual(told(talk("a", 0, 30), talk("b", 20, 50), talk("c", 60, 90)), { a: "b", b: "a" });
  });

  test("that are one, at two times, do not overlap", () => {
    assert.deepEqual(told(talk("a", 0, 30), talk("a", 10, 40)), {});
  });

  test("of which one ends where the next begins do not overlap", () => {
    assert.deepEqual(told(talk("a", 0, 30), talk("b", 30, 60)), {});
  });

  test("within the time of a long one overlap it, and not each other", () => {
    assert.deepEqual(told(talk("b", 10, 20), talk("long", 0, 60), talk("c", 20, 40)), {
      b: "long",
      long: "b c",
      c: "long",
    });
  });

  test("that start together overlap", () => {
    assert.deepEqual(told(talk("a", 0, 30), talk("b", 0, 10)), { a: "b", b: "a" });
  });

  test("without times of their own overlap those of another session, and not those of theirs", () => {
    assert.deepEqual(
      told(talk("a", 0, 60, "nibs"), talk("b", 0, 60, "nibs"), talk("c", 0, 60, "ink"), talk("d", 30, 40)),
      { a: "c d", b: "c d", c: "a b d", d: "a b c" },
    );
  });
});
