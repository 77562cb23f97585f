import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutOrdinal } from "../../../../src/imports/sources/call/ordinals.ts";

test("the ordinal before a title is read in words, in figures of several languages, and in Roman numerals", () => {
  const written = [
    "Fourth Workshop",
    "The 21st Workshop",
    "XII Workshop",
    "3.er Congreso",
    "2.ª Escuela",
    "1re École",
    "2e Atelier",
    "3. Arbeitstreffen",
    "3D Workshop",
  ];
  assert.deepEqual(
    written.map((line) => withoutOrdinal(line)),
    [
      { ordinal: 4, title: "Workshop" },
      { ordinal: 21, title: "Workshop" },
      { ordinal: 12, title: "Workshop" },
      { ordinal: 3, title: "Congreso" },
      { ordinal: 2, title: "Escuela" },
      { ordinal: 1, title: "École" },
      { ordinal: 2, title: "Atelier" },
      { ordinal: 3, title: "Arbeitstreffen" },
      { title: "3D Workshop" },
    ],
  );
});
