import assert from "node:assert/strict";
import { test } from "node:test";
import { COLORS_OF_PAGES, hasTextContrast, LIGHT_PAPER, readableOn } from "../src/accent.ts";

const DARK_PAPER = COLORS_OF_PAGES.raised.dark;

test("a colour that can be read stays as it is", () => {
  assert.equal(readableOn("#7a1f3d", LIGHT_PAPER), "#7a1f3d");
});

test("a colour that is too light for light paper is made darker, until it can just be read", () => {
  assert.equal(hasTextContrast("#ffcc00", LIGHT_PAPER), false);
  assert.equal(readableOn("#ffcc00", LIGHT_PAPER), "#896c00");
});

test("a colour that is too dark for dark paper is made lighter", () => {
  assert.equal(hasTextContrast("#7a1f3d", DARK_PAPER), false);
  assert.equal(readableOn("#7a1f3d", DARK_PAPER), "#c96780");
});

for (const color of [
  "#000000",
  "#ffffff",
  "#ff0000",
  "#00ff00",
  "#0000ff",
  "#ffff00",
  "#00ffff",
  "#808080",
]) {
  test(`${color} has a shade for either paper`, () => {
    assert.deepEqual(
      [LIGHT_PAPER, DARK_PAPER].map((paper) => hasTextContrast(readableOn(color, paper), paper)),
      [true, true],
    );
  });
}
