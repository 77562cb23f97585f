import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examineSite } from "../../src/site.ts";
import { type Files, inFolder } from "../fixture.ts";
import { told } from "../told.ts";

const SERIES = "name: W\ndescription: A workshop.\nurl: https://w.example.org/\n";

function problemsIn(files: Files): string[] {
  return inFolder(files, (folder) => examineSite(folder).problems.map(told));
}

function ofTitle(title: string, ordinal: number, language = "en"): string[] {
  return problemsIn({
    "data/series.yaml": `${SERIES}title: Workshop\n`,
    "editions/2026/edition.yaml": `title: ${title}\nordinal: ${ordinal}\nlanguage: ${language}\nstart: 2026-03-28\n`,
  });
}

test("a title with the number that `ordinal` adds is worth a look", () => {
  assert.deepEqual(ofTitle("Third International Workshop on Ink", 3), [
    "editions/2026/edition.yaml:1:8  title\n" +
      '  Notice: The number stands twice: with `ordinal: 3`, the title reads "Third Third International Workshop on Ink".\n' +
      "  Write title: International Workshop on Ink",
  ]);
});

describe("the number is known", () => {
  for (const [title, ordinal, language, rest] of [
    ["The 21st International Workshop", 21, "en", "International Workshop"],
    ["The third international Workshop", 3, "en", "International Workshop"],
    ["3rd Workshop", 3, "de", "Workshop"],
    ["3. Internationaler Workshop", 3, "de", "Internationaler Workshop"],
    ["3.º Taller", 3, "es", "Taller"],
    ["3ª Oficina", 3, "pt", "Oficina"],
    ["1er Atelier", 1, "fr", "Atelier"],
    ["Dritter Internationaler Workshop", 3, "de", "Internationaler Workshop"],
    ["Siebte Tagung", 7, "de", "Tagung"],
    ["Deuxième Atelier", 2, "fr", "Atelier"],
    ["Tercer Taller", 3, "es", "Taller"],
    ["III Jornadas", 3, "es", "Jornadas"],
    ["Décima Segunda Oficina", 12, "pt", "Oficina"],
    ["3ème Atelier", 3, "fr", "Atelier"],
    ["第3回ワークショップ", 3, "ja", "ワークショップ"],
    ["第3届研讨会", 3, "zh", "研讨会"],
    ["ورشة العمل، الدورة الثالثة", 3, "ar", "ورشة العمل"],
  ] as const)
    test(`in "${title}"`, () =>
      assert.match(ofTitle(title, ordinal, language).join(), new RegExp(`Write title: ${rest}$`)));
});

test("a title with another number, or with a word that only begins like one, is fine", () => {
  for (const [title, ordinal] of [
    ["Second Language Acquisition", 5],
    ["First-Order Logic", 1],
    ["Thirdly", 3],
    ["3D Graphics", 3],
    ["Workshop on the Third Sector", 3],
  ] as const)
    assert.deepEqual(ofTitle(title, ordinal), [], title);
});

test("a number in the title of the series is told there, and can be answered there", () => {
  const files = {
    "data/series.yaml": `${SERIES}title: First Responders Workshop\n`,
    "editions/2026/edition.yaml": "ordinal: 1\nstart: 2026-03-28\n",
  };
  assert.match(problemsIn(files).join(), /^data\/series\.yaml:4:8 {2}title/);
  const answer = "accept: [{notice: repeated-ordinal, at: [First Responders Workshop]}]\n";
  assert.deepEqual(problemsIn({ ...files, "data/series.yaml": files["data/series.yaml"] + answer }), []);
});
