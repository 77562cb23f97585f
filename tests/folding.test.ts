import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { folded, spelled, spellingsOf } from "../src/folding.ts";

describe("a text without case and marks", () => {
  for (const [text, plain] of [
    ["Łucja Małkowska", "lucja malkowska"],
    ["Søren Ærø, Þóra Guðrún", "soren aero, thora gudrun"],
    ["Œuvre, Đặng, Straße, ẞ, Ħal, Əliyev", "oeuvre, dang, strasse, ss, hal, eliyev"],
    ["İnönü ışık IŞIK", "inonu isik isik"],
    ["O’Brien, Hawaiʻi, col·lecció", "obrien, hawaii, colleccio"],
    ["Jean‑Pierre – soft\u00adhyphen", "jean-pierre - softhyphen"],
    ["ﬁne log₂ Ａｉ", "fine log2 ai"],
    ["Ёлкин Ελλάς", "елкин ελλασ"],
    ["مُحَمَّد مصطفى کریم", "محمد مصطفي كريم"],
    ["नमस्ते ガ 김", "नमस्ते ガ 김"],
  ] as const) {
    test(`is ${JSON.stringify(plain)} for ${JSON.stringify(text)}`, () => assert.equal(folded(text), plain));
  }
});

describe("the spellings of a word", () => {
  for (const [word, spellings] of [
    ["Müller", ["muller", "mueller"]],
    ["Ångström", ["angstrom", "aangstrom", "angstroem", "aangstroem"]],
    ["Møller", ["moller", "moeller"]],
    ["Đoković", ["dokovic", "djokovic"]],
    ["Straße", ["strasse"]],
    ["Hopper", ["hopper"]],
  ] as const) {
    test(`${word} are ${spellings.join(", ")}`, () => assert.deepEqual(spellingsOf(word), spellings));
  }

  test("stay few, however many letters could be spelled in two ways", () => {
    assert.equal(spellingsOf("ö".repeat(10_000)).length, 16);
  });
});

test("a text in every spelling has each of its words in each", () => {
  assert.equal(spelled("Jürgen Müller, Essen"), "jurgen juergen muller, mueller, essen");
});
