import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { makeSearchIndex } from "../../src/build/search-index.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { splitRecord } from "../../src/search/weights.ts";
import { siteWith } from "../fixture.ts";
import { searchRecords } from "../made.ts";
import { opened, record, titlesFor } from "../search/open.ts";

/** People of whom nothing is known but their names. */
const NAMES = [
  ...[
    "Grace Hopper",
    "X Y",
    "Q",
    "Ng Ô",
    "O’Brien D'Angelo",
    "Jean‑Pierre Serre",
    "Smith-Jones III",
    "R2 D2",
  ],
  ...["Łucja Małkowska", "Søren Møllersen", "Þóra Ægisdóttir", "Đặng Văn Hoàngson", "Ş. İnönüoğlu"],
  ...["Jürgen Groß", "李明", "東京大学", "김민수", "محمد علي", "مصطفى كريم", "ישראל ישראלי", "नमस्ते दुनिया"],
  ...["Иван Ёлкин", "สมชาย ใจดี"],
];

describe("the index of the search", () => {
  let records: SearchRecord[];
  let index: SearchIndex;

  before(async () => {
    const program = NAMES.map(
      (name) => `      - {type: talk, title: On ${name}, duration: 5, speakers: [{name: "${name}"}]}`,
    );
    const site = siteWith({
      "editions/2027/edition.yaml": "start: 2027-03-28\ntimezone: Europe/Oslo\n",
      "editions/2027/program.yaml": `status: preliminary\ndays:\n  - date: 2027-03-28\n    start: "10:00"\n    items:\n${program.join("\n")}\n`,
    });
    records = searchRecords(site);
    ({ index } = await opened(records));
  });

  test("finds every page by every word of its title", async () => {
    const missing: string[] = [];
    for (const { url, title } of records) {
      for (const word of title.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part))) {
        const { records: found, isClosest } = await index.search(word);
        const urls = await Promise.all(found.map(async (one) => (await index.hitOf(one)).url));
        if (isClosest || !urls.includes(url)) missing.push(`${url} by ${word}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  for (const [query, title] of [
    ["lucja", "Łucja Małkowska"],
    ["malkowska", "Łucja Małkowska"],
    ["SOREN MOLLER", "Søren Møllersen"],
    ["moellersen", "Søren Møllersen"],
    ["thora", "Þóra Ægisdóttir"],
    ["aegisdottir", "Þóra Ægisdóttir"],
    ["dang hoangson", "Đặng Văn Hoàngson"],
    ["inonuoglu", "Ş. İnönüoğlu"],
    ["gross", "Jürgen Groß"],
    ["juergen", "Jürgen Groß"],
    ["o'brien", "O’Brien D'Angelo"],
    ["obrien dangelo", "O’Brien D'Angelo"],
    ["jones smith", "Smith-Jones III"],
    ["明", "李明"],
    ["大学", "東京大学"],
    ["민수", "김민수"],
    ["محمد", "محمد علي"],
    ["مصطفي", "مصطفى كريم"],
    ["елкин", "Иван Ёлкин"],
    ["ใจดี", "สมชาย ใจดี"],
  ] as const) {
    test(`finds ${title} by ${query}, before all but the talk`, async () => {
      assert.ok((await titlesFor(query, index)).slice(0, 2).includes(title));
    });
  }
});

describe("the files of the search", () => {
  const textOf = (language: string, name: string): string | undefined => {
    const file = makeSearchIndex([splitRecord(record("Ink"))], language).find(
      (one) => one.file === `search/${name}`,
    );
    return file && String(file.content);
  };

  test("are the index and what knows the stems of the language, whatever its region", () => {
    assert.match(textOf("pt-BR", "stemmer.js") ?? "", /@orama\/stemmers.*export function stemmer/s);
    assert.match(textOf("en", "index.json") ?? "", /^\{"count":1,/);
  });

  test("hold a program for languages without stems, too", () => {
    assert.equal(textOf("ja", "stemmer.js"), "export const stemmer = (word) => word;\n");
  });

  test("are the same for the same records, and other ones where a word changes", () => {
    const many = Array.from({ length: 800 }, (_, number) =>
      record(`Ink ${number}`, { text: "dry ".repeat(99) }),
    );
    const changed = many.with(400, record("Paper", { text: "dry ".repeat(99) }));
    const [one, same, other] = [many, many, changed].map((records) =>
      makeSearchIndex(records.map(splitRecord), "en"),
    );
    assert.deepEqual(one, same);
    const names = new Set(one?.map(({ file }) => file));
    const anew = other?.filter(({ file }) => !names.has(file)) ?? [];
    assert.ok((one?.length ?? 0) > 50 && anew.length > 0 && anew.length < 6, `${one?.length} ${anew.length}`);
  });
});
