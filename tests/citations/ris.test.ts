import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Citation } from "../../src/citations/citation.ts";
import { oneLine } from "../../src/citations/one-line.ts";
import { risOf } from "../../src/citations/ris.ts";
import { plainTitle } from "../../src/titles/title.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PAPERS } from "../fixture-content.ts";
import { citationsOf } from "../made.ts";
import { towpathSite } from "../towpath.ts";
import { HOSTILE_TITLES } from "./hostile.ts";
import { jabrefAbstracts, readWithCitationJs, zoteroAbstracts } from "./readers.ts";

const site = siteWith();
const citations = citationsOf(site.editions[0], site);

test("a paper and a talk are records of one line for each fact", () => {
  const [inkwell, , ink] = citations;
  assert.ok(inkwell !== undefined && ink !== undefined);
  assert.deepEqual(risOf([inkwell, ink]).split("\r\n"), [
    "TY  - CONF",
    "ID  - quill2026:inkwell",
    "AU  - Øst, Jo",
    "AU  - Ming, Li",
    "TI  - Inkwells Revisited",
    "T2  - Third Workshop on Writing Tools",
    "PY  - 2026",
    "DA  - 2026/03/28/",
    "CY  - Berlin, Germany",
    "SP  - 1",
    "EP  - 4",
    "DO  - 10.1145/3297858.3304013",
    "UR  - https://quill.example.org/2026/papers/inkwell/",
    "L1  - https://quill.example.org/papers/inkwell.pdf",
    "AB  - Wells hold ink.",
    "LA  - en",
    "ER  - ",
    "TY  - SLIDE",
    "ID  - quill2026:talk:ink",
    "AU  - Ming, Li",
    "TI  - A History of Ink",
    "T2  - Third Workshop on Writing Tools",
    "M3  - Keynote",
    "PY  - 2026",
    "DA  - 2026/03/28/",
    "CY  - Berlin, Germany",
    "UR  - https://quill.example.org/2026/talks/ink/",
    "AB  - Ink has a history.",
    "LA  - en",
    "ER  - ",
    "",
  ]);
});

describe("a parser reads back", () => {
  const [inkwell] = citations;
  assert.ok(inkwell !== undefined);

  for (const title of HOSTILE_TITLES)
    test(`the title ${JSON.stringify(title.slice(0, 40))} before another record`, () => {
      const hostile: Citation = {
        ...inkwell,
        title: plainTitle(title),
        item: { ...inkwell.item, title, abstract: title },
      };
      const read = readWithCitationJs(risOf([hostile, inkwell]), "@ris/file");
      assert.deepEqual(
        read.map((item) => [item.title, item.abstract]),
        [
          [title, title],
          ["Inkwells Revisited", "Wells hold ink."],
        ],
      );
    });

  test("names, pages, DOI and address", () => {
    const [item] = readWithCitationJs(risOf([inkwell]), "@ris/file");
    assert.deepEqual(
      [item?.author, item?.page, item?.DOI, item?.URL],
      [
        [
          { family: "Øst", given: "Jo" },
          { family: "Ming", given: "Li" },
        ],
        "1-4",
        "10.1145/3297858.3304013",
        "https://quill.example.org/2026/papers/inkwell/",
      ],
    );
  });

  test("every paper and talk of Towpath", () => {
    const towpath = towpathSite();
    const all = towpath.editions.flatMap((edition) => citationsOf(edition, towpath));
    assert.ok(all.length > 15);
    assert.deepEqual(
      readWithCitationJs(risOf(all), "@ris/file").map(({ title }) => title),
      all.map(({ item }) => item.title),
    );
  });
});

describe("paragraphs of an abstract", () => {
  const [inkwell] = citations;
  assert.ok(inkwell !== undefined);
  const paragraphs = ["Wells hold ink. ".repeat(5).trim(), "TY - JOUR", "Ok."];
  const text = risOf([{ ...inkwell, item: { ...inkwell.item, abstract: paragraphs.join("\n\n") } }, inkwell]);

  test("stay apart in Zotero", () => {
    assert.deepEqual(zoteroAbstracts(text), [paragraphs.join("\n\n"), "Wells hold ink."]);
  });

  test("are all read by JabRef", () => {
    const [long, ...others] = jabrefAbstracts(text).map((abstract) => abstract.split(/ {2,}/));
    assert.deepEqual([long, others], [paragraphs, [["Wells hold ink."]]]);
  });

  test("are all read by Citation.js", () => {
    const [first, second] = readWithCitationJs(text, "@ris/file");
    assert.deepEqual([first?.abstract?.split("  "), second?.abstract], [paragraphs, "Wells hold ink."]);
  });
});

test("line breaks and control characters of a text cannot begin a record", () => {
  const evil = "Ink\r\nER  - \u2028TY  - JOUR\u0000\u0085\tPens";
  assert.equal(oneLine(evil), "Ink ER - TY - JOUR Pens");
  const abstract = "abstract: |\n    Ink\n\n    ER  - \n\n    TY  - JOUR";
  const changes = spoil(PAPERS, "abstract: Wells **hold** ink.", abstract);
  const hostile = siteWith(changes);
  const read = readWithCitationJs(risOf(citationsOf(hostile.editions[0], hostile)), "@ris/file");
  assert.equal(read.length, citations.length);
});
