import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { OutputFile } from "../../src/build/output/output.ts";
import { makeSearchIndex, searchShares } from "../../src/build/search-index.ts";
import { answerTo, type Index } from "../../src/client/search/search-index.ts";
import type { SearchRecord } from "../../src/exports/search-records.ts";
import { siteWith } from "../fixture.ts";
import { searchRecords } from "../made.ts";

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
  ...[
    "Łucja Małkowska",
    "Søren Møllersen",
    "Þóra Ægisdóttir",
    "Đặng Văn Hoàngson",
    "Ş. İnönüoğlu",
    "Jürgen Groß",
  ],
  ...[
    "李明",
    "東京大学",
    "김민수",
    "محمد علي",
    "مصطفى كريم",
    "ישראל ישראלי",
    "नमस्ते दुनिया",
    "Иван Ёлкин",
    "สมชาย ใจดี",
  ],
];

describe("the index of the search", () => {
  const folder = mkdtempSync(join(tmpdir(), "lectern-search-"));
  const realFetch = globalThis.fetch;
  let records: SearchRecord[];
  let index: Index;

  before(async () => {
    const program = NAMES.map(
      (name) => `      - {type: talk, title: On ${name}, duration: 5, speakers: [{name: "${name}"}]}`,
    );
    const site = siteWith({
      "editions/2027/edition.yaml": "start: 2027-03-28\ntimezone: Europe/Oslo\n",
      "editions/2027/program.yaml": `status: preliminary\ndays:\n  - date: 2027-03-28\n    start: "10:00"\n    items:\n${program.join("\n")}\n`,
    });
    records = searchRecords(site);
    index = await indexIn(folder, await makeSearchIndex(records));
  });
  after(() => {
    globalThis.fetch = realFetch;
    rmSync(folder, { recursive: true, force: true });
  });

  const find = async (query: string): Promise<string[]> => {
    const { results } = await answerTo(query, index);
    return Promise.all(results.map(async (result) => (await result.data()).meta.title ?? ""));
  };

  test("finds every page by every word of its title", async () => {
    const missing: string[] = [];
    for (const { url, meta } of records) {
      for (const word of meta.title.split(/\s+/)) {
        const { results } = await answerTo(word, index);
        const found = await Promise.all(results.map(async (result) => (await result.data()).url));
        if (!found.includes(url)) missing.push(`${url} by ${word}`);
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
    ["明", "李明"],
    ["大学", "東京大学"],
    ["민수", "김민수"],
    ["محمد", "محمد علي"],
    ["مصطفي", "مصطفى كريم"],
    ["елкин", "Иван Ёлкин"],
    ["ใจดี", "สมชาย ใจดี"],
  ] as const) {
    test(`finds ${title} by ${query}`, async () => assert.ok((await find(query)).includes(title)));
  }
});

test("an index that would miss a page is an error", async () => {
  const record = { url: "/2026/", content: "", language: "en", meta: { title: "Quill", kind: "", year: "" } };
  await assert.rejects(makeSearchIndex([record]), /Pagefind took 0 of 1 pages into the search\./);
});

/** Pagefind's own program on the files of an index, which it fetches from the disk. */
async function indexIn(folder: string, files: readonly OutputFile[]): Promise<Index> {
  for (const { file, content } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address))));
  const program = files.find(({ file }) => file.endsWith("pagefind.js"))?.file ?? "";
  const { href } = pathToFileURL(join(folder, program));
  const { createInstance } = await import(href);
  const index = createInstance({ baseUrl: "/", basePath: new URL(".", href).href });
  await index.init();
  return index;
}

describe("the records of a site", () => {
  const recordAt = (url: string, title = "A"): SearchRecord => ({
    url,
    content: "A.",
    language: "en",
    meta: { title, kind: "Talk", year: "2026" },
  });
  const recordsOf = (count: number): SearchRecord[] =>
    Array.from({ length: count }, (_, index) => recordAt(`/2026/talks/${index}/`));

  test("are one index as long as they are few, and never more than eight", () => {
    const counts = [0, 1, 400, 401, 1700, 20_000].map((count) => searchShares(recordsOf(count)).length);
    assert.deepEqual(counts, [1, 1, 1, 2, 8, 8]);
  });

  test("of which one changes leave all indexes but one as they were", () => {
    const records = recordsOf(1000);
    const [before, after] = [records, records.with(500, recordAt("/2026/talks/500/", "B"))].map(searchShares);
    const same = before?.filter(({ records: own }, place) => isDeepStrictEqual(own, after?.[place]?.records));
    assert.deepEqual([before?.length, same?.length], [4, 3]);
  });
});
