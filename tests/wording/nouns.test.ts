import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NOUNS } from "../../src/model/vocabulary.ts";
import { LANGUAGES } from "../../src/wording/catalogues.ts";
import { ordinalInWords } from "../../src/wording/nouns/ordinals.ts";
import { wordsOf } from "../../src/wording/words.ts";

const phrasesOf = (language: string, noun: (typeof NOUNS)[number]) => {
  const { dates, call, zones, now, material } = wordsOf(language, noun).text;
  return [dates.workshop, call.acceptance, zones.own, now.over, material.recording];
};

describe("what a series is", () => {
  test("is said with its own article and gender", () => {
    assert.deepEqual(
      ["conference", "symposium", "school"].map((noun) => phrasesOf("de", noun as "school")[3]),
      ["Die Konferenz ist zu Ende.", "Das Symposium ist zu Ende.", "Die Schule ist zu Ende."],
    );
    assert.equal(phrasesOf("fr-CA", "school")[2], "Heure de l’école ({city})");
    assert.equal(phrasesOf("ar", "symposium")[3], "انتهت الندوة.");
    assert.equal(phrasesOf("nl", "meeting")[3], "The meeting is over.");
  });

  test("gives its gender to the ordinal before a title", () => {
    const ordinals = (language: string, noun: (typeof NOUNS)[number]): string =>
      [1, 2, 3].map((ordinal) => ordinalInWords(ordinal, wordsOf(language, noun))).join(" ");
    assert.deepEqual(
      [
        ordinals("es", "conference"),
        ordinals("es", "school"),
        ordinals("fr", "workshop"),
        ordinals("fr", "conference"),
        ordinals("pt", "symposium"),
        ordinals("pt", "school"),
        ordinals("en", "school"),
      ],
      [
        "1.er 2.º 3.er",
        "1.ª 2.ª 3.ª",
        "1er 2e 3e",
        "1re 2e 3e",
        "1.º 2.º 3.º",
        "1.ª 2.ª 3.ª",
        "First Second Third",
      ],
    );
  });

  test("has a phrase of its own, with the same values, in every language", () => {
    for (const language of LANGUAGES) {
      const workshop = phrasesOf(language, "workshop");
      const valuesOf = (phrase: string) => phrase.match(/\{\w+\}/g);
      for (const noun of NOUNS.filter((other) => other !== "workshop")) {
        const phrases = phrasesOf(language, noun);
        assert.equal(new Set([...workshop, ...phrases]).size, 10, `${language} ${noun}`);
        assert.deepEqual(phrases.map(valuesOf), workshop.map(valuesOf));
      }
    }
  });
});
