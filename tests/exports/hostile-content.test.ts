import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse as parseCsv } from "csv-parse/sync";
import { XmlDocument } from "libxml2-wasm";
import { DateTime } from "luxon";
import { parse as parseYaml } from "yaml";
import { FOLDERS, TEXTS } from "../../src/cli/commands/export/writers.ts";
import { EXPORT_NAMES, isExportKind } from "../../src/cli/export-kinds.ts";
import { type Options, parseOptions } from "../../src/cli/options.ts";
import { openFile } from "../../src/imports/containers/source-file.ts";
import { bibtex } from "../../src/imports/sources/bibtex/bibtex.ts";
import { type Files, siteWith } from "../fixture.ts";
import { EDITION, ORGANIZERS, PAPERS, PEOPLE, PROGRAM, SERIES } from "../fixture-content.ts";

/** What no export may stumble over: signs of every format, names of every kind, volumes of which little is known. */
const NAMES = [
  "Plato",
  "{name: 李明, family: 李}",
  "{name: عمر الخيام}",
  "{name: Ludwig van Beethoven, family: Beethoven, affiliation: ['=HYPERLINK(1)', 'A & B <c>']}",
  '{name: "Martin Luther King, Jr.", orcid: 0000-0001-5109-3700}',
  "{name: Gilda da Silva e Souza}",
  "{name: X Æ A-12}",
  `{name: ${"Anna-Maria ".repeat(7)}Schmidt}`,
  "{name: О'Нил Анна}",
  "van der Berg",
  "Björk Guðmundsdóttir",
  "D'Arcy O'Neill-Şahin III",
  "{name: Nagy Béla, family: Nagy}",
];
const TITLES = [
  `=SUM(A1) & <b>"bold"</b> ]]> 'q' \\| $H_2O$ *in situ* \`a<b\``,
  "+1 @home: 100% {braces} ~ ^ _ # ü 漢字 שלום 💥",
  "<script>alert(1)</script> <!-- --> &amp; \\\\\\\\",
  `مقدمة في الحبر costs $5 or $6, in snake_case, and $\\alpha_{i}^{2} < \\frac{1}{2}$${" very long".repeat(40)}`,
];
const PAPER_LIST = TITLES.map(
  (title, index) => `- id: p${index}
  title: ${JSON.stringify(title)}
  authors: [${NAMES.filter((_, name) => name % TITLES.length === index).join(", ")}]
  doi: 10.1234/<p>&${index}
  arxiv: "1905.1091${index}"
  abstract: ${JSON.stringify(`-1 ${title}\n\n=2 ${title}`)}
`,
).join("");

const SITES: Readonly<Record<string, Files>> = {
  "hostile titles and names of every kind": {
    [PEOPLE]: "{}\n",
    [PAPERS]: PAPER_LIST,
    [ORGANIZERS]: `- role: Program Chairs\n  people: [${NAMES.join(", ")}]\n`,
    [PROGRAM]: `days:
  - date: 2026-03-28
    start: "09:00"
    items:
      - {type: keynote, id: opening-talk, title: ${JSON.stringify(TITLES[0])}, duration: 30, speakers: [${NAMES.join(", ")}]}
      - type: session
        title: ${JSON.stringify(TITLES[1])}
        end: "12:00"
        items: [{type: paper, paper: p0}, {type: paper, paper: p1}, {type: poster, paper: p2}]
`,
  },
  "a volume of which nothing is known": {
    [EDITION]: "title: Without any dates\n",
    [PAPERS]: "- {id: p0, title: Bare, authors: [Plato], doi: 10.1234/x, arxiv: '1905.10915'}\n",
    [ORGANIZERS]: "[]\n",
    [PROGRAM]: "days: []\n",
    [PEOPLE]: "{}\n",
  },
  "a series whose name has no Latin letters": {
    [SERIES]: `name: 筆
title: 筆の研究会
description: 道具。
url: https://quill.example.org/
language: ja
`,
    [PEOPLE]: "{}\n",
    [PAPERS]: PAPER_LIST,
    [ORGANIZERS]: "[]\n",
    [PROGRAM]: "days: []\n",
  },
};

const NOW = DateTime.utc(2026, 11, 1);

describe("every export takes", () => {
  for (const [name, files] of Object.entries(SITES)) {
    for (const kind of EXPORT_NAMES) {
      if (kind === "csv") continue;
      // aclpub2 prints the days on its cover, and says so.
      if (kind === "aclpub2" && files[EDITION] !== undefined) continue;
      if (kind === "call" && files[EDITION] !== undefined) continue;
      test(`${name}: ${kind}`, () => {
        const texts = textsOf(kind, files);
        for (const [path, text] of Object.entries(texts)) {
          assert.doesNotMatch(text, /undefined|\[object |\bNaN\b/, path);
          readAs(path, text);
        }
      });
    }
  }
});

describe("every export of papers names", () => {
  const site = siteWith(SITES["hostile titles and names of every kind"]);
  const authors = site.editions[0].papers.flatMap((paper) => paper.authors);
  for (const [kind, path] of [
    ["crossref", "crossref.xml"],
    ["dblp", "dblp.xml"],
    ["dblp", "people.csv"],
    ["acl-anthology", "2026.quill.xml"],
    ["ceur-ws", "index.html"],
    ["zenodo", ""],
    ["datacite", ""],
  ] as const)
    test(`each of its authors and titles: ${kind} ${path}`, () => {
      const texts = textsOf(kind, SITES["hostile titles and names of every kind"] ?? {});
      const all = path === "" ? Object.values(texts).join("\n") : (texts[path] ?? "");
      const plain = /\.(xml|html)$/.test(path) ? withoutTags(all) : all;
      for (const { person } of authors) assert.ok(plain.includes(person.family), person.name);
      for (const word of ["in situ", "漢字 שלום", "alert(1)"]) assert.ok(plain.includes(word), word);
    });
});

describe("every export of papers counts and reads back in BibTeX", () => {
  for (const [kind, path] of [
    ["pmlr", "quill26.bib"],
    ["ceur-ws", "2026.bib"],
  ] as const)
    for (const [name, files] of Object.entries(SITES).slice(0, 2))
      test(`${name}: ${kind}`, async () => {
        const text = textsOf(kind, files)[path] ?? "";
        const { papers } = siteWith(files).editions[0];
        const { entries } = await bibtex.read([await openFile(path, new TextEncoder().encode(text))], {
          edition: "2026",
        });
        assert.equal(entries.papers?.length, papers.length);
        assert.deepEqual(
          entries.papers?.map(({ value }) => (value.authors as readonly unknown[]).length),
          papers.map(({ authors }) => authors.length),
        );
      });
});

test("what trackers read is text throughout in YAML 1.1", () => {
  for (const files of Object.values(SITES))
    for (const kind of ["ccf-deadlines", "ai-deadlines"]) {
      const [entry] = parseYaml(textsOf(kind, files).text ?? "", { version: "1.1" });
      const dates = kind === "ccf-deadlines" ? entry.confs[0].timeline : entry.deadlines;
      for (const moment of dates.flatMap(Object.values)) assert.equal(typeof moment, "string");
    }
});

test("commands for Wikidata have their value between tabs, and texts of at most 250 letters in quotes", () => {
  for (const files of Object.values(SITES)) {
    const { "edition.txt": edition = "", "proceedings.txt": volume = "" } = textsOf("wikidata", files);
    for (const line of `${edition}${volume}`.trimEnd().split("\n"))
      assert.match(
        line,
        /^(CREATE|(LAST|Q\d+)(\t([LAD]en|[PS]\d+)\t(Q\d+|\+\d{4}-\d\d-\d\dT00:00:00Z\/\d+|(en:)?"[^"\t]{1,252}"))+)$/u,
      );
  }
});

function withoutTags(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&#x3C;", "<")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function textsOf(kind: string, files: Files): Readonly<Record<string, string>> {
  const { editions, series } = siteWith(files);
  const since = kind === "update" ? ["--since", "2026-01-01"] : [];
  const options = parseOptions(["export", kind, "2026", ...since]);
  if (typeof options === "string" || !isExportKind(kind) || kind === "csv") return assert.fail();
  const parameters = [editions[0], series, options satisfies Options, NOW] as const;
  return kind in TEXTS
    ? { text: TEXTS[kind as keyof typeof TEXTS](editions[0], series, options) }
    : FOLDERS[kind as keyof typeof FOLDERS](...parameters).texts;
}

/** By a reader of its format. */
function readAs(path: string, text: string): void {
  if (path.endsWith(".json")) JSON.parse(text);
  else if (path.endsWith(".yml")) parseYaml(text);
  else if (path.endsWith(".xml")) XmlDocument.fromString(text).dispose();
  else if (path.endsWith(".csv"))
    for (const row of parseCsv(text, { bom: true }) as string[][])
      for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, cell);
}
