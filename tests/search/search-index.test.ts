import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { opened, record, titlesFor } from "./open.ts";

describe("the search", () => {
  test("finds what has all the words, those of the title first, then those of its people", async () => {
    const { index } = await opened([
      record("On Pens", { text: "Ink flows from pens." }),
      record("On Paper", { names: "Ada Ink." }),
      record("Ink and Pens"),
      record("Dry Ink"),
    ]);
    assert.deepEqual(await titlesFor("ink ", index), ["Dry Ink", "Ink and Pens", "On Paper", "On Pens"]);
    assert.deepEqual(await titlesFor("pens ink", index), ["Ink and Pens", "On Pens"]);
  });

  test("takes the last word as its beginning while it is typed", async () => {
    const { index } = await opened([record("Inkwells"), record("Ink"), record("Drink")]);
    assert.deepEqual(await titlesFor("in", index), ["Ink", "Inkwells"]);
    assert.deepEqual(await titlesFor("ink ", index), ["Ink"]);
  });

  test("finds other forms of a word, and in what it is written first", async () => {
    const { index } = await opened([
      record("A Study"),
      record("Studies"),
      record("Studying"),
      record("Stud"),
    ]);
    assert.deepEqual(await titlesFor("studies ", index), ["Studies", "Studying", "A Study"]);
  });

  test("knows the forms of the language of the site", async () => {
    const records = [record("Das Haus"), record("Die Häuser"), record("Hausarbeit")];
    const { index } = await opened(records, "de");
    assert.deepEqual(await titlesFor("häuser ", index), ["Die Häuser", "Das Haus"]);
    const { index: chinese } = await opened([record("东京大学"), record("大学东京")], "zh");
    assert.deepEqual(await titlesFor("京大学", chinese), ["东京大学"]);
    assert.deepEqual((await titlesFor("大", chinese)).sort(), ["东京大学", "大学东京"]);
  });

  test("finds a compound however it is written", async () => {
    const { index } = await opened([record("An e-mail"), record("One email"), record("Of mail")]);
    for (const query of ["e-mail", "email "])
      assert.deepEqual((await titlesFor(query, index)).sort(), ["An e-mail", "One email"], query);
  });

  test("finds by kind, year and id", async () => {
    const { index } = await opened([
      record("Ink", { ids: ["10.1000/ink.7", "P7"] }),
      record("Inks", { kind: "Paper" }),
      record("Old Ink", { year: "2019–2021" }),
    ]);
    assert.deepEqual(await titlesFor("10.1000/ink.7", index), ["Ink"]);
    assert.deepEqual(await titlesFor("p7", index), ["Ink"]);
    assert.deepEqual(await titlesFor("paper", index), ["Inks"]);
    assert.deepEqual(await titlesFor("ink 2019", index), ["Old Ink"]);
  });

  test("takes every word as a beginning where nothing has all of them as they are", async () => {
    const { index } = await opened([record("Grace Hopper"), record("Hop")]);
    assert.deepEqual(await titlesFor("hop gra", index), ["Grace Hopper"]);
    assert.equal((await index.search("hop gra")).isClosest, false);
  });

  test("says that what it found only comes close, by a slip or by most of the words", async () => {
    const { index } = await opened([record("The Transformer of Ink"), record("Ink"), record("Paper")]);
    for (const query of ["transfomer", "transformer ink quill"]) {
      assert.deepEqual(await titlesFor(query, index), ["The Transformer of Ink"], query);
      assert.equal((await index.search(query)).isClosest, true, query);
    }
  });

  test("finds nothing where nothing comes close, and for what has no words", async () => {
    const { index } = await opened([record("Ink")]);
    for (const query of ["xyzzyq", "…", " ", "🖋"]) {
      const { records, isClosest } = await index.search(query);
      assert.deepEqual([records, isClosest], [[], false], query);
    }
  });

  test("finds nothing in an empty site", async () => {
    const { index } = await opened([]);
    assert.deepEqual(await titlesFor("ink", index), []);
  });

  test("tells what was found it by", async () => {
    const { index } = await opened([record("Inkwells"), record("Inks of Müller")]);
    assert.deepEqual([...(await index.search("inks")).terms].sort(), ["inks"]);
    assert.deepEqual([...(await index.search("mueller")).terms].sort(), ["mueller"]);
  });

  test("takes hostile words for words", async () => {
    const words = ["constructor", "__proto__", "toString", "hasOwnProperty", "𝔘𝔫𝔦", "علي", "a".repeat(300)];
    const { index } = await opened([
      ...words.map((word) => record(word)),
      record("x", { text: "y ".repeat(500_000) }),
    ]);
    for (const word of words) assert.equal((await titlesFor(word, index))[0], word);
    assert.deepEqual(await titlesFor("y", index), ["x"]);
    assert.deepEqual(await titlesFor("ink ".repeat(1000), index), []);
  });
});

describe("the files of an index", () => {
  const many = Array.from({ length: 2000 }, (_, number) =>
    record(`Talk ${number}`, { text: `word${number} of the common text ${"filler ".repeat(30)}` }),
  );

  test("of a small site are one", async () => {
    const { index, loaded } = await opened([record("Ink", { text: "Ink dries." })]);
    assert.deepEqual(await titlesFor("ink", index), ["Ink"]);
    assert.deepEqual(loaded, ["index.json"]);
  });

  test("of a large site are loaded as they are needed, each once", async () => {
    const { index, loaded } = await opened(many);
    assert.deepEqual(await titlesFor("word1234", index), ["Talk 1234"]);
    const kinds = (): string[] => loaded.map((file) => file.replace(/\..*/, ""));
    assert.deepEqual(kinds(), ["index", "terms", "hits"]);
    await titlesFor("word1234", index);
    assert.equal(loaded.length, 3);
  });

  test("of a large site hold everything", async () => {
    const { index, loaded } = await opened(many);
    assert.equal((await index.search("w")).records.length, 2000);
    assert.ok(new Set(loaded).size > 2);
    assert.deepEqual((await titlesFor("common text", index)).sort(), many.map(({ title }) => title).sort());
  });
});
