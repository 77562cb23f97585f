import assert from "node:assert/strict";
import { test } from "node:test";
import { firstAfter, holds, momentsOf, stateAt } from "../../../src/client/now/stages.ts";

const at = (iso: string): number => Date.parse(iso);

test("something holds from its first moment until the first at which it holds no more", () => {
  const [from, until] = ["2026-01-16T12:00Z", "2026-02-05T12:00:00.001Z"];
  const within = (iso: string): boolean => holds(from, until, at(iso));
  assert.deepEqual(
    ["2026-01-16T11:59:59.999Z", "2026-01-16T12:00Z", "2026-02-05T12:00Z", "2026-02-05T12:00:00.001Z"].map(
      within,
    ),
    [false, true, true, false],
  );
  assert.equal(holds(undefined, until, at("2020-01-01T00:00Z")), true);
  assert.equal(holds(from, undefined, at("2030-01-01T00:00Z")), true);
});

test("a state is the last one whose moment has come", () => {
  const changes = "2026-01-16T12:00Z=next 2026-02-05T12:00Z=past";
  assert.deepEqual(
    ["2026-01-01T00:00Z", "2026-01-16T12:00Z", "2026-03-01T00:00Z"].map((iso) =>
      stateAt(changes, "later", at(iso)),
    ),
    ["later", "next", "past"],
  );
  assert.deepEqual(momentsOf(changes), [at("2026-01-16T12:00Z"), at("2026-02-05T12:00Z")]);
});

test("the next moment is the first ahead, in any order, and none once all have passed", () => {
  assert.equal(firstAfter(5, [9, Number.NaN, 7, 5, 1]), 7);
  assert.equal(firstAfter(9, [9, 7]), undefined);
});
