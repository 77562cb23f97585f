import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withShownFormulas } from "../../../src/imports/clean/formulas.ts";
import { cleanProse } from "../../../src/imports/clean/text.ts";
import { tidy } from "../../../src/imports/content/tidy.ts";

describe("a formula with a macro that only its authors know", () => {
  test("becomes code in an abstract, where others stay", () => {
    assert.deepEqual(withShownFormulas("In $O(\\eps^{-1})$ and $n^2$ steps, for $\\eps > 0$.", "markdown"), {
      text: "In `O(\\eps^{-1})` and $n^2$ steps, for `\\eps > 0`.",
      faults: ["nothing is known of \\eps", "nothing is known of \\eps"],
    });
  });

  test("becomes code in a title, and on lines of its own", () => {
    assert.equal(withShownFormulas("On $\\tOh{d}$ and *ink*", "title").text, "On `\\tOh{d}` and *ink*");
    assert.equal(withShownFormulas("*On $\\eps$ pens*", "title").text, "*On `\\eps` pens*");
    assert.equal(withShownFormulas("So\n\n$$\n\\bx\n= 1\n$$\n", "markdown").text, "So\n\n`\\bx = 1`\n");
  });

  test("is told once for each paper", () => {
    const value = { title: "Ink", authors: [{ name: "Ann Bell" }], abstract: "$\\eps$ and $2\\eps$" };
    const { entries, remarks } = tidy({
      source: "x",
      entries: { papers: [{ key: "1", place: "row 2", value }] },
      files: {},
      leftOut: [],
      remarks: [],
    });
    assert.equal(entries.papers?.[0]?.value.abstract, "`\\eps` and `2\\eps`");
    assert.deepEqual(remarks, [
      { place: "row 2", text: "Formulas that cannot be shown stand as code: nothing is known of \\eps." },
    ]);
  });
});

test("line feeds that were escaped once too often are line feeds, and commands that begin like them stay", () => {
  assert.equal(
    cleanProse("One\\n\\n two $\\n \\nu \\le \\nabla \\n$\\n three"),
    "One\n\ntwo $\\nu \\le \\nabla$\nthree",
  );
});
