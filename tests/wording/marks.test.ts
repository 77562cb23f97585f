import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inLongRow, inParts, inRow, labelled, sideBySide, withAside } from "../../src/wording/marks.ts";
import { wordsOf } from "../../src/wording/words.ts";

describe("marks", () => {
  test("are those of the language", () => {
    const said = ["en", "fr", "zh", "ja", "ar"].map((language) => {
      const words = wordsOf(language);
      return [labelled("A", "B", words), withAside("A", "B", words), inRow(["A", "B"], words)].join(" | ");
    });
    assert.deepEqual(said, [
      "A: B | A (B) | A, B",
      "A\u00a0: B | A (B) | A, B",
      "A：B | A（B） | A、B",
      "A：B | A（B） | A、B",
      "A: B | A (B) | A، B",
    ]);
  });

  test("leave out what is not known", () => {
    const en = wordsOf("en");
    assert.equal(inParts(["Hotel Zeta", undefined, "", "Boston"], en), "Hotel Zeta, Boston");
    assert.equal(sideBySide([undefined, "Tutorials"], en), "Tutorials");
    assert.equal(withAside("Ana Klimovic", "", en), "Ana Klimovic");
    assert.equal(inLongRow(["Ana (ETH, Zurich)", "Rosa"], en), "Ana (ETH, Zurich); Rosa");
  });

  test("between the parts of a place are Latin ones where all of it is in Latin letters", () => {
    const places = [
      ["zh", ["北京", "中国"]],
      ["zh", ["Boston", "MA", "US"]],
      ["ar", ["عمّان", "الأردن"]],
      ["ar", ["Boston", "MA", "US"]],
    ] as const;
    assert.deepEqual(
      places.map(([language, parts]) => inParts(parts, wordsOf(language))),
      ["北京，中国", "Boston, MA, US", "عمّان، الأردن", "Boston, MA, US"],
    );
  });
});
