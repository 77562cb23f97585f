import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { registryOf, withIds } from "../../../src/imports/content/ids.ts";

function entry(key: string, title: string) {
  return { key, place: "row 2", value: { title } };
}

describe("an id", () => {
  test("is the number of the source, or the first words of a title, and free", () => {
    const entries = [entry("12", "A"), entry("7", "B"), entry("fast paths through slow code in theory", "C")];
    assert.deepEqual(
      withIds(entries, [{ id: "7", title: "Other" }]).map(({ value }) => value.id),
      ["12", "7-2", "fast-paths-through-slow-code"],
    );
  });

  test("stays what the content has for the same title", () => {
    assert.deepEqual(
      withIds([entry("12", "Fast Paths")], [{ id: "fast", title: "Fast paths" }]).map(
        ({ value }) => value.id,
      ),
      ["fast"],
    );
  });

  test("of a person is theirs under any spelling, and the name stays", () => {
    const registry = { "ann-bell": { name: "Ann Bell", also: ["Anna Bell"] } };
    const people = ["Anna Bell", "Bob Fox"].map((name) => ({
      key: name,
      place: "line 1",
      value: { name, affiliation: "MIT", role: "Chair" },
    }));
    assert.deepEqual(registryOf(people, registry), {
      "ann-bell": { affiliation: "MIT" },
      "bob-fox": { name: "Bob Fox", affiliation: "MIT" },
    });
  });
});
