import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { slugOf } from "../../src/link/slug.ts";
import { familyNameOf } from "../../src/model/family-name.ts";

describe("the last part of an address", () => {
  for (const [text, slug] of [
    ["Ana Klimovic", "ana-klimovic"],
    ["Jörg Müller", "jorg-muller"],
    ["Jo Øst", "jo-ost"],
    ["Łukasz Weiß", "lukasz-weiss"],
    ["İpek", "ipek"],
    ["O’Neil & Sons", "oneil-sons"],
    ["SpecNet: a Network", "specnet-a-network"],
    ["李明", "李明"],
    ["Владимир", "владимир"],
    ["한국 사람", "한국-사람"],
    ["नमस्ते", "नमस्ते"],
    ["ﬁne ＡＢＣ", "fine-abc"],
    ["?!", ""],
  ] as const) {
    test(`of ${text} is ${JSON.stringify(slug)}`, () => assert.equal(slugOf(text), slug));
  }

  test("of a long title ends at a word, after at most 80 characters", () => {
    assert.equal(slugOf("word ".repeat(30)), Array(16).fill("word").join("-"));
  });

  test("fits into the name of a file, in every script", () => {
    for (const letter of ["x", "λ", "執", "𠀋"]) {
      const slug = slugOf(letter.repeat(200));
      assert.equal(slug, letter.repeat(60));
      assert.ok(Buffer.byteLength(slug) <= 240);
    }
  });
});

describe("the family name", () => {
  for (const [name, family] of [
    ["Ana Klimovic", "Klimovic"],
    ["Kaoutar El Maghraoui", "El Maghraoui"],
    ["Jan van der Berg", "van der Berg"],
    ["María de la Cruz", "de la Cruz"],
    ["Leonardo da Vinci III", "da Vinci"],
    ["Martin Luther King, Jr.", "King"],
    ["Van Jones", "Jones"],
    ["Madonna", "Madonna"],
    ["李明", "李明"],
    ["山田 太郎", "山田"],
    ["김 민수", "김"],
    ["Νίκος Καζαντζάκης", "Καζαντζάκης"],
  ] as const) {
    test(`of ${name} is ${family}`, () => assert.equal(familyNameOf(name), family));
  }
});
