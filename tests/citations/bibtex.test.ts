import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Bibliography, type Entry, parse } from "@retorquere/bibtex-parser";
import { bibtexOf } from "../../src/citations/bibtex.ts";
import type { CslItem, CslName } from "../../src/citations/csl.ts";
import { plainTitle } from "../../src/titles/title.ts";
import { siteWith } from "../fixture.ts";
import { citationsOf } from "../made.ts";
import { towpathSite } from "../towpath.ts";
import { HOSTILE_TITLES } from "./hostile.ts";
import { readWithCitationJs } from "./readers.ts";

const BASE: CslItem = {
  id: "quill2026:a",
  type: "paper-conference",
  title: "A Title",
  author: [{ family: "Stone", given: "Eve" }],
  issued: { "date-parts": [[2026, 3, 28]] },
  "event-title": "Quill 2026",
  URL: "https://quill.example.org/2026/papers/a/",
  language: "en",
};

/** Read by the parser of Better BibTeX, which keeps capitals here as they are. */
function read(text: string): Bibliography {
  return parse(text, { sentenceCase: false, caseProtection: false });
}

/** As it is cited; its title holds no markup. */
function written(...items: readonly CslItem[]): string {
  return bibtexOf(items.map((item) => ({ item, title: plainTitle(item.title) })));
}

function entryOf(item: CslItem): Entry {
  const { entries, errors } = read(written(item));
  const [entry] = entries;
  assert.deepEqual(errors, []);
  assert.ok(entry !== undefined && entries.length === 1);
  return entry;
}

/** The parser gives TeX's signs for `^` and the backtick as accents that stand alone. */
function ascii(text: unknown): string {
  return String(text).replaceAll("ˆ", "^").replaceAll("ˋ", "`");
}

test("an edition is written as entries that BibTeX and BibLaTeX read", () => {
  const site = siteWith();
  const citations = citationsOf(site.editions[0], site);
  assert.equal(
    bibtexOf(citations.slice(0, 3)),
    `@inproceedings{quill2026:inkwell,
  author = {Øst, Jo and Ming, Li},
  title = {{Inkwells Revisited}},
  booktitle = {{Third Workshop on Writing Tools}},
  eventtitle = {{Quill 2026}},
  address = {Berlin, Germany},
  year = 2026,
  month = mar,
  eventdate = {2026-03-28/2026-03-29},
  pages = {1--4},
  doi = {10.1145/3297858.3304013},
  url = {https://quill.example.org/2026/papers/inkwell/},
  abstract = {Wells hold ink.},
  langid = {english},
}

@inproceedings{quill2026:blotter,
  author = {Stone, Eve},
  title = {{The Blotter}},
  booktitle = {{Third Workshop on Writing Tools}},
  eventtitle = {{Quill 2026}},
  address = {Berlin, Germany},
  year = 2026,
  month = mar,
  eventdate = {2026-03-28/2026-03-29},
  eprint = {1905.10915},
  archiveprefix = {arXiv},
  url = {https://quill.example.org/2026/papers/blotter/},
  langid = {english},
}

@misc{quill2026:talk:ink,
  author = {Ming, Li},
  title = {{A History of Ink}},
  howpublished = {Keynote, Third Workshop on Writing Tools, Berlin, Germany},
  year = 2026,
  month = mar,
  eventdate = {2026-03-28/2026-03-29},
  url = {https://quill.example.org/2026/talks/ink/},
  abstract = {Ink has a history.},
  langid = {english},
}
`,
  );
});

test("BibLaTeX is told the language of an entry by the name that babel has for it, and prints none", () => {
  const names = [
    ...[
      ["en", "english"],
      ["de", "ngerman"],
      ["fr", "french"],
      ["es", "spanish"],
      ["pt", "portuguese"],
    ],
    ...[
      ["ar", "arabic"],
      ["ja", "japanese"],
      ["zh", "chinese"],
      ["zh-TW", "chinese-hant"],
    ],
    ...[
      ["pt-BR", "brazilian"],
      ["en-GB", "british"],
      ["de-AT", "naustrian"],
      ["nb", "norsk"],
      ["sl", "slovene"],
    ],
    ...[
      ["sr", "serbianc"],
      ["sr-Latn", "serbian"],
      ["el", "greek"],
      ["gd", "scottishgaelic"],
      ["vo", "volapuk"],
    ],
  ];
  for (const [language = "", name] of names) {
    const { fields } = entryOf({ ...BASE, language });
    assert.deepEqual([fields.langid, fields.language].map(String), [name, "undefined"]);
  }
});

test("paragraphs of an abstract stay apart, each with its own signs escaped", () => {
  const text = written({ ...BASE, abstract: "One & one.\n\nTwo {pens}." });
  assert.match(
    text,
    /abstract = \{One \\& one\.\n\n {4}Two \\textbraceleft\{\}pens\\textbraceright\{\}\.\},/,
  );
});

describe("a parser reads back", () => {
  for (const title of HOSTILE_TITLES)
    test(`the title ${JSON.stringify(title.slice(0, 40))}`, () => {
      const { fields } = entryOf({ ...BASE, title, "container-title": title, abstract: title });
      assert.equal(ascii(fields.title), title);
      assert.equal(ascii(fields.booktitle), title);
      assert.equal(ascii(fields.abstract), title);
      const [other] = readWithCitationJs(written({ ...BASE, title }), "@biblatex/text");
      assert.ok(other !== undefined, "a second parser reads it too");
    });

  for (const [name, expected] of [
    [
      { family: "Berg", "non-dropping-particle": "van der", given: "Jan" },
      { lastName: "van der Berg", firstName: "Jan" },
    ],
    [
      { family: "Beethoven", "dropping-particle": "van", given: "Ludwig" },
      { lastName: "van Beethoven", firstName: "Ludwig" },
    ],
    [
      { family: "Guttenberg", "non-dropping-particle": "von und zu", given: "Karl" },
      { lastName: "von und zu Guttenberg", firstName: "Karl" },
    ],
    [
      { family: "Berg", "dropping-particle": "van", "non-dropping-particle": "der", given: "Jan" },
      { lastName: "van der Berg", firstName: "Jan" },
    ],
    [
      { family: "Ortega y Gasset", given: "José" },
      { lastName: "Ortega y Gasset", firstName: "José" },
    ],
    [
      { family: "Van den Berg", given: "Ann" },
      { lastName: "Van den Berg", firstName: "Ann" },
    ],
    [
      { family: "El Maghraoui", given: "Kaoutar" },
      { lastName: "El Maghraoui", firstName: "Kaoutar" },
    ],
    [
      { family: "King", given: "Martin Luther", suffix: "Jr." },
      { lastName: "King", suffix: "Jr.", firstName: "Martin Luther" },
    ],
    [
      { family: "李", given: "明" },
      { lastName: "李", firstName: "明" },
    ],
    [{ literal: "Plato" }, { lastName: "Plato" }],
    [{ literal: "Pen and Paper, Inc. & Sons {" }, { lastName: "Pen and Paper, Inc. & Sons {" }],
    [
      { family: "Barnes and Noble", given: "A, B and C" },
      { lastName: "Barnes and Noble", firstName: "A, B and C" },
    ],
  ] as const satisfies readonly (readonly [CslName, object])[])
    test(`the name ${JSON.stringify(name)} between others`, () => {
      const other = { family: "Stone", given: "Eve" };
      const { creators } = entryOf({ ...BASE, author: [other, name, other] }) as Entry & {
        creators: Record<string, object[]>;
      };
      const stone = { lastName: "Stone", firstName: "Eve" };
      assert.deepEqual(
        creators.author?.map((creator) => ({ ...creator })),
        [stone, expected, stone],
      );
    });

  test("addresses and DOIs letter by letter", () => {
    const { fields } = entryOf({
      ...BASE,
      URL: "https://a.org/b_c%20d/~e?f=1&g#h",
      DOI: "10.1000/a_b(1)<2>",
    });
    assert.deepEqual([fields.url, fields.doi].map(String), [
      "https://a.org/b_c%20d/~e?f=1&g#h",
      "10.1000/a_b(1)<2>",
    ]);
  });

  test("every paper and talk of Towpath under its key", () => {
    const site = towpathSite();
    for (const edition of site.editions) {
      const citations = citationsOf(edition, site);
      const { entries, errors } = read(bibtexOf(citations));
      assert.deepEqual(errors, []);
      assert.deepEqual(
        entries.map(({ key, fields }) => [key, String(fields.title)]),
        citations.map(({ item, title }) => [item.id, title.plain]),
      );
    }
  });
});

test("an address cannot end its field", () => {
  assert.match(written({ ...BASE, DOI: "10.1000/}, x = {" }), /doi = \{10\.1000\/%7D,%20x%20=%20%7B\}/);
});

test("a title that begins with a command is protected like any other", () => {
  // To BibTeX `{\` at the start of a field is a letter with an accent, whose letters may be made small.
  assert.match(written({ ...BASE, title: "$100 GPUs" }), /title = \{\{\{\}\\\$100 GPUs\}\}/);
});
