import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { excerptOf, markedParts, type Part } from "../../src/search/excerpt.ts";

/** With brackets around what is marked. */
function written(parts: readonly Part[]): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");
}

describe("what was looked for is marked", () => {
  for (const [text, terms, marked] of [
    ["A History of Ink", ["ink", "history"], "A [History] of [Ink]"],
    ["Søren Müller", ["mueller"], "Søren [Müller]"],
    ["東京大学の人", ["大学"], "東京[大学]の人"],
    ["東京大学の人", ["京大", "大学"], "東[京大学]の人"],
    ["O’Brien’s pen", ["brien"], "O’[Brien]’s pen"],
    ["<b>Ink</b> & co", ["ink"], "<b>[Ink]</b> & co"],
    ["nothing", [], "nothing"],
    ["", ["ink"], ""],
  ] as const) {
    test(marked, () => assert.equal(written(markedParts(text, new Set(terms))), marked));
  }
});

describe("an excerpt", () => {
  const words = (word: string, count: number): string => Array.from({ length: count }, () => word).join(" ");

  test("is the whole of a short text", () => {
    assert.equal(written(excerptOf("Ink dries.", new Set(["ink"]))), "[Ink] dries.");
  });

  test("of a long text is where most of the terms stand together", () => {
    const text = `${words("first", 60)} Ink ${words("second", 60)} Ink on paper ${words("third", 60)}`;
    const excerpt = written(excerptOf(text, new Set(["ink", "paper"])));
    assert.match(excerpt, /^…second (second )+\[Ink\] on \[paper\] (third )+third…$/);
    assert.ok(excerpt.length < 260);
  });

  test("of a text that is found by its title is the beginning", () => {
    assert.match(written(excerptOf(words("word", 100), new Set(["ink"]))), /^word (word )+word…$/);
  });

  test("begins shortly before what was looked for, at the end of a text, too: a phone shows its first lines", () => {
    const excerpt = written(excerptOf(`${words("word", 100)} ink`, new Set(["ink"])));
    assert.match(excerpt, /^…(word ){12}\[ink\]$/);
  });

  test("never tears a letter, nor takes long over a text of nothing but what is looked for", () => {
    const letters = "𠮷".repeat(5000);
    const excerpt = written(excerptOf(letters, new Set(["𠮷𠮷"])));
    assert.match(excerpt, /^\[𠮷+\]…$/u);
  });
});
