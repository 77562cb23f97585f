import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { collapseLines } from "../../src/eleventy/whitespace.ts";

describe("white space of a page", () => {
  test("at the ends of lines, and lines of nothing else, are gone", () => {
    assert.equal(collapseLines("\n\n<p>\n  One \t\r\n\n \f\n  two\n</p>\n"), "<p>\nOne\ntwo\n</p>\n");
  });

  test("that does not break, or is as wide as a letter, stays also there", () => {
    const text = "10\u00a0\n\u00a0km\n\u3000東京\u3000\n\u202f!\u2003\n";
    assert.equal(collapseLines(text), text);
  });

  test("stays in what is shown as it is written", () => {
    const text = "<pre>\n  a  \n\n  b</pre>\n<textarea> \n c</textarea>\n";
    assert.equal(collapseLines(text), text);
  });

  test("is taken away from long lines of spaces at once", () => {
    const spaces = " ".repeat(200_000);
    const start = performance.now();
    assert.equal(collapseLines(`a${spaces}b${spaces}\n${spaces}c`), `a${spaces}b\nc`);
    assert.ok(performance.now() - start < 5000);
  });
});
