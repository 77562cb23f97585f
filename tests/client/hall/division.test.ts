import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsFor, pagesOf } from "../../../src/client/hall/division.ts";

test("rooms are divided over pages as evenly as can be, the fuller ones first", () => {
  const sizesOf = (rooms: number, most: number): number[] =>
    pagesOf(
      Array.from({ length: rooms }, (_, index) => index),
      most,
    ).map(({ length }) => length);
  assert.deepEqual(
    [sizesOf(1, 6), sizesOf(6, 6), sizesOf(7, 6), sizesOf(9, 6), sizesOf(19, 6), sizesOf(13, 6)],
    [[1], [6], [4, 3], [5, 4], [5, 5, 5, 4], [5, 4, 4]],
  );
  assert.deepEqual(pagesOf(["a", "b", "c", "d", "e"], 2), [["a", "b"], ["c", "d"], ["e"]]);
});

test("rooms stand in one column on an upright screen, and else without holes where that is possible", () => {
  const counts = [1, 2, 3, 4, 5, 6];
  assert.deepEqual(
    [counts.map((count) => columnsFor(count, false)), counts.map((count) => columnsFor(count, true))],
    [
      [1, 2, 3, 2, 3, 3],
      [1, 1, 1, 1, 1, 1],
    ],
  );
});
