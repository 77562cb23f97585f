import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { packed, unpacked } from "../../src/zones/plain-data.ts";

const NOON = DateTime.fromISO("2026-03-01T12:00Z", { zone: "utc" });

function arrived(content: unknown, given: readonly object[] = [], there = given): unknown {
  return unpacked(structuredClone(packed(content, given)), there);
}

function told(moment: DateTime): readonly [moment: string | null, zone: string | null] {
  return [moment.toISO(), moment.zoneName];
}

describe("content as plain data", () => {
  test("has its moments in their zones again, whatever holds them", () => {
    const moments = ["Europe/Zurich", "UTC", "UTC-12", "America/St_Johns"].map((zone) => NOON.setZone(zone));
    const [a, b, c, d] = moments as [DateTime, DateTime, DateTime, DateTime];
    const made = arrived({ first: a, list: [1, b], map: new Map([["of", c]]), set: new Set(["x", d, "y"]) });
    const { first, list, map, set } = made as {
      first: DateTime;
      list: [number, DateTime];
      map: Map<string, DateTime>;
      set: Set<DateTime>;
    };
    const [before, moment, after] = set;
    assert.deepEqual([before, after], ["x", "y"]);
    const all = [first, list[1], map.get("of"), moment].map((one) => told(one as DateTime));
    assert.deepEqual(all, moments.map(told));
    assert.deepEqual(Object.keys(made as object), ["first", "list", "map", "set"]);
    assert.deepEqual(told(arrived(a) as DateTime), told(a));
  });

  test("names one thing twice where it did so before", () => {
    const span = { start: NOON };
    const [first, second, other] = arrived([span, span, { start: NOON }]) as object[];
    assert.equal(first, second);
    assert.notEqual(first, other);
  });

  test("names the things that are given, in the place of those that were", () => {
    const [ada, li] = [{ name: "Ada" }, { name: "Li" }];
    const [newAda, newLi] = [{ name: "Ada Morgan" }, { name: "Li Ming" }];
    const made = arrived(
      { speakers: [li, ada], all: new Set([ada]) },
      [ada, li, ada],
      [newAda, newLi, newAda],
    );
    const { speakers, all } = made as { speakers: object[]; all: Set<object> };
    assert.equal(speakers[0], newLi);
    assert.equal(speakers[1], newAda);
    assert.deepEqual([...all], [newAda]);
  });
});
