import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { legible } from "../../src/images/legible.ts";
import { openFont } from "../../src/images/text/font.ts";
import { fontLibrary } from "../../src/images/text/font-library.ts";
import { typeset } from "../../src/images/text/typesetting.ts";
import * as fonts from "../../src/read/fonts.ts";

const library = fontLibrary(fonts);
const SERIF = { family: "serif", weight: 600 } as const;

/** What fonts show for a character that they lack, in outline. */
async function emptyBoxes(): Promise<ReadonlySet<string>> {
  const files = [
    "source-serif-4 latin",
    "source-sans-3 latin",
    "noto-sans-sc [50]",
    "noto-sans-arabic arabic",
  ];
  const boxes = files.map(async (file) => {
    const [name, subset = ""] = file.split(" ");
    const font = await openFont(fonts.readFont(`@fontsource-variable/${name}`, subset) ?? new Uint8Array());
    return font.shape("\u{10fffd}", 600, false).glyphs.map(({ outline }) => outline);
  });
  return new Set((await Promise.all(boxes)).flat());
}

describe("a text is shown as it is", () => {
  for (const text of [
    "Ingesting Data",
    "Åsa van der Berg, Łukasz Żółć",
    "Γιώργος Παπαδόπουλος",
    "Анализ производительности",
    "Nguyễn Thị Ánh",
    "李明 北京大学",
    "辻 健太郎 ひらがな カタカナ",
    "김민수 한국과학기술원",
    "יעל כהן",
    "محمد الأحمد",
    "अमित शर्मा",
    "O(n²) → ∀x ∈ S ≤ ½",
  ]) {
    test(text, async () => {
      assert.equal(await legible(text, "serif", library), text);
      const { glyphs } = typeset(text, SERIF, library);
      assert.ok(glyphs.length >= text.replace(/\s/g, "").length / 2);
      const boxes = await emptyBoxes();
      assert.ok(boxes.size > 0);
      assert.deepEqual(
        glyphs.filter(({ outline }) => boxes.has(outline)),
        [],
      );
    });
  }
});

describe("of a text that no font has", () => {
  for (const [story, text, shown] of [
    ["emoji are left out", "Fast 🚀 Paths 👩‍🔬🇦🇹", "Fast Paths"],
    ["letters of mathematics become plain ones", "𝒪(n) in ℝ", "O(n) in R"],
    ["letters lose marks that are nowhere", "D̤oe", "Doe"],
    ["line breaks and controls are gone", "a\n b\u0000\u202ec\u200b", "a bc"],
    ["nothing is shown where a letter would be missing", "ⵜⵉⴼ script", undefined],
    ["emoji alone leave nothing", "🚀", ""],
  ] as const) {
    test(story, async () => assert.equal(await legible(text, "serif", library), shown));
  }
});

describe("a line is set", () => {
  /** The letters of a text by their place, from left to right: each letter is found by its outline. */
  async function order(text: string): Promise<string> {
    await library.open(Array.from(text), "serif");
    const letters = new Map(
      Array.from(text, (one) => [typeset(one, SERIF, library).glyphs[0]?.outline, one]),
    );
    const { glyphs } = typeset(text, SERIF, library);
    return glyphs
      .toSorted((a, b) => a.x - b.x)
      .map(({ outline }) => letters.get(outline))
      .join("");
  }

  test("from left to right in Latin, from right to left in Hebrew", async () => {
    assert.equal(await order("abc"), "abc");
    assert.equal(await order("אבג"), "גבא");
  });

  test("in both directions where both scripts stand in it", async () => {
    assert.equal(await order("ab אבג 12"), "ab12גבא");
    assert.equal(await order("אב xy גד"), "דגxyבא");
  });

  test("wider in a larger weight", async () => {
    await library.open(["I", "n", "k"], "sans");
    const width = (weight: number) => typeset("Ink", { family: "sans", weight }, library).width;
    assert.ok(width(700) > width(400));
  });
});
