import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  cleanLine,
  cleanProse,
  cleanTitle,
  isInCapitals,
  withoutEmails,
} from "../../../src/imports/clean/text.ts";

describe("a text of a source", () => {
  test("loses LaTeX, HTML, entities and odd spaces in a title, and keeps its formulas", () => {
    assert.deepEqual(
      [
        "Sorting in $O(n \\log n)$~steps -- \\emph{in situ}",
        "R&amp;D   of\u00a0\u2009<b>Fast</b>\u200b Paths",
        "Caf\\'e\\&amp;Bar",
        "A\u0308rger &amp;lt; Freude",
        " Line\nbreak ",
      ].map(cleanTitle),
      [
        "Sorting in $O(n \\log n)$ steps – *in situ*",
        "R&D of Fast Paths",
        "Café&Bar",
        "Ärger < Freude",
        "Line break",
      ],
    );
  });

  test("is one line where it is an affiliation, without a sign that turns it around", () => {
    assert.equal(cleanLine("Universit\\`a di Pisa,\n\u202eItaly\u0007"), "Università di Pisa, Italy");
  });

  test("keeps its paragraphs where it is an abstract", () => {
    assert.equal(
      cleanProse("<p>First&nbsp;one.</p><p>Second: 50\\% of {\\em all}.</p>\r\n\r\n\r\n      Indented."),
      "First one.\n\nSecond: 50% of *all*.\n\nIndented.",
    );
  });

  test("loses e-mail addresses with their brackets, and nothing else", () => {
    assert.deepEqual(
      [
        "Ann Bell <ann.bell@example.org>",
        "Write to ann@example.org, please.",
        "@home, 5 @ 3, https://medium.com/@ann",
      ].map(withoutEmails),
      ["Ann Bell", "Write to, please.", "@home, 5 @ 3, https://medium.com/@ann"],
    );
  });

  test("shouts where most of a long title is in capitals", () => {
    assert.deepEqual(
      ["A STUDY OF FAST PATHS IN CODE", "GPU vs TPU", "The SPEC CPU2017 Suite", "NASA JPL"].map(isInCapitals),
      [true, false, false, false],
    );
  });
});
