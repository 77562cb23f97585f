import assert from "node:assert/strict";
import { test } from "node:test";
import { readMaths } from "../../src/maths/reading.ts";

for (const [tex, words] of [
  ["O(n\\log n)", "O(n log n)"],
  ["\\tilde{O}(\\sqrt{n})", "Õ(√n)"],
  ["n^{O(1)}", "n^(O(1))"],
  ["\\frac{a+b}{2}", "(a+b)/2"],
  ["\\{0,1\\}^n \\to \\mathbb{R}", "{0,1}ⁿ → ℝ"],
  ["\\log_2 n", "log₂ n"],
  ["\\max(a,b)", "max(a,b)"],
  ["^{th}", "th"],
  ["90^\\circ", "90°"],
  ["x_{max}", "x_max"],
  ["\\begin{matrix}", undefined],
  ["\\unknown{x}", undefined],
  ["a & b", undefined],
  ["a}", undefined],
] as const) {
  test(`${tex} reads ${words ?? "in no way"}`, () => assert.equal(readMaths(tex), words));
}
