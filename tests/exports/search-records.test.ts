import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contextAt, type Files, siteWith, spoil } from "../fixture.ts";
import { EDITION, PROGRAM } from "../fixture-content.ts";
import { indexedPages, searchRecords } from "../made.ts";

function recordsOf(changes: Files = {}, url?: string) {
  return searchRecords(siteWith(changes, url));
}

function recordAt(path: string, changes: Files = {}, url?: string) {
  return recordsOf(changes, url).find((record) => record.url === path);
}

const PRESENTED = ["/2026/papers/inkwell/", "/2026/papers/blotter/"];

describe("what the search finds", () => {
  test("is every page that search engines are to know, once, but for papers that a talk presents; the home page is that of the current edition", () => {
    const context = contextAt("2026-01-10T12:00Z");
    const indexed = indexedPages(context).map(({ path }) => path);
    const found = recordsOf().map(({ url }) => url);
    assert.equal(found.length, new Set(found).size);
    assert.deepEqual(
      found.toSorted(),
      [
        ...new Set([...indexed.filter((path) => path !== "/" && !PRESENTED.includes(path)), "/2026/"]),
      ].toSorted(),
    );
    assert.ok(found.includes("/2026/committees/") && found.includes("/people/ada-morgan/"));
  });

  test("is a person of whom only the name is known", () => {
    const changes = spoil(
      PROGRAM,
      "title: A History of Ink",
      "title: A History of Ink\n        moderator: {name: Þóra Müller}",
    );
    assert.deepEqual(recordAt("/people/thora-muller/", changes), {
      url: "/people/thora-muller/",
      title: "Þóra Müller",
      kind: "Person",
      year: "2026",
      names: "",
      text: "",
      ids: [],
    });
  });

  test("is a talk with its people, its abstract and its year", () => {
    assert.deepEqual(recordAt("/2026/talks/ink/"), {
      url: "/2026/talks/ink/",
      title: "A History of Ink",
      kind: "Talk",
      year: "2026",
      names: "Li Ming, NTU.",
      text: "Ink has a history.",
      ids: [],
    });
  });

  test("is a person with affiliations, other spellings, biography and year", () => {
    assert.deepEqual(recordAt("/people/ada-morgan/"), {
      url: "/people/ada-morgan/",
      title: "Ada Morgan",
      kind: "Person",
      year: "2026",
      names: "A. Morgan.",
      text: "University of Oslo. Ada builds pens.",
      ids: [],
    });
  });

  test("is a paper on the page of its edition, below the base path", () => {
    const changes = {
      [PROGRAM]: null,
      ...spoil(EDITION, "url: /2026/program/", "url: /2026/"),
    };
    const urls = recordsOf(changes, "https://user.github.io/quill/")
      .filter(({ kind }) => kind === "Paper")
      .map(({ url }) => url);
    assert.deepEqual(urls, ["/quill/2026/papers/inkwell/", "/quill/2026/papers/blotter/"]);
  });

  test("is a talk on a paper, by all that the paper is found by", () => {
    const own = spoil(
      PROGRAM,
      "{type: paper, paper: inkwell}",
      "{type: paper, paper: inkwell, title: Wells, id: wells}",
    );
    const { names, text } = recordAt("/2026/talks/wells/", own) ?? {};
    assert.deepEqual(
      [names, text],
      [
        "Jo Øst, Lund, IBM. Li Ming, NTU.",
        "Inkwells Revisited. Extended abstract. Best paper. Wells hold ink. Paper.",
      ],
    );
  });

  test("has no year where it belongs to the series", () => {
    const { title, kind, year } = recordAt("/code-of-conduct/") ?? {};
    assert.deepEqual([title, kind, year], ["Code of conduct", "Page", ""]);
  });

  test("keeps hostile texts as they are: whoever shows them escapes them", () => {
    const title = `</script><b onload=x>&amp; "q" 李明`;
    const changes = spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(title)}`);
    const titles = recordsOf(changes).map(({ title }) => title);
    assert.ok(titles.includes(title));
  });
});
