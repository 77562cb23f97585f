import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Citation } from "../../src/citations/citation.ts";
import { metaTagsOf } from "../../src/citations/highwire.ts";
import { risOf } from "../../src/citations/ris.ts";
import { titleOf } from "../../src/titles/title.ts";
import { paperNode } from "../../src/views/structured-data/things/paper.ts";
import { type Files, siteWith, spoil } from "../fixture.ts";
import { EDITION, PAPERS, PROGRAM, SERIES } from "../fixture-content.ts";
import { citationsOf } from "../made.ts";

function citations(changes: Files = {}): Citation[] {
  const site = siteWith(changes);
  return citationsOf(site.editions[0], site);
}

const keys = (changes: Files = {}): string[] => citations(changes).map(({ item }) => item.id);

const PAPER_KEYS = ["quill2026:inkwell", "quill2026:blotter"];
const TALK_KEYS = ["quill2026:talk:ink", "quill2026:talk:will-we-write"];
const MOONLIGHT = "quill2026:talk:writing-by-moonlight";

test("a paper is cited with all that is known of it and of its edition", () => {
  const [inkwell] = citations();
  assert.deepEqual(inkwell, {
    item: {
      id: "quill2026:inkwell",
      type: "paper-conference",
      title: "Inkwells Revisited",
      author: [
        { family: "Øst", given: "Jo" },
        { family: "Ming", given: "Li" },
      ],
      issued: { "date-parts": [[2026, 3, 28]] },
      "container-title": "Third Workshop on Writing Tools",
      "event-title": "Quill 2026",
      "event-date": {
        "date-parts": [
          [2026, 3, 28],
          [2026, 3, 29],
        ],
      },
      "event-place": "Berlin, Germany",
      page: "1-4",
      DOI: "10.1145/3297858.3304013",
      URL: "https://quill.example.org/2026/papers/inkwell/",
      abstract: "Wells hold ink.",
      language: "en",
    },
    title: titleOf("Inkwells Revisited"),
    keywords: [],
    path: "/2026/papers/inkwell/",
    affiliations: [["Lund", "IBM"], ["NTU"]],
    pdf: "https://quill.example.org/papers/inkwell.pdf",
    isPdfHere: true,
  });
});

test("a talk is cited on its own day, a panel by those who sit on it", () => {
  const [, , ink, panel, moonlight] = citations();
  assert.deepEqual(ink?.item, {
    id: "quill2026:talk:ink",
    type: "speech",
    title: "A History of Ink",
    author: [{ family: "Ming", given: "Li" }],
    issued: { "date-parts": [[2026, 3, 28]] },
    genre: "Keynote",
    "event-title": "Third Workshop on Writing Tools",
    "event-date": {
      "date-parts": [
        [2026, 3, 28],
        [2026, 3, 29],
      ],
    },
    "event-place": "Berlin, Germany",
    URL: "https://quill.example.org/2026/talks/ink/",
    abstract: "Ink has a history.",
    language: "en",
  });
  assert.deepEqual(
    panel?.item.author.map(({ family }) => family),
    ["Stone", "Rhu"],
  );
  assert.deepEqual(moonlight?.item.issued, { "date-parts": [[2026, 3, 29]] });
});

describe("what is cited", () => {
  test("is every paper, and every talk with a title and people that presents no paper", () => {
    // "Folding" has no speakers, "Binding" is cancelled, and the last talk has no title.
    assert.deepEqual(keys(), [...PAPER_KEYS, ...TALK_KEYS, MOONLIGHT]);
  });

  test("is no talk of a cancelled session, and of a cancelled edition its papers alone", () => {
    const session = spoil(PROGRAM, "speakers: tba}", "speakers: [{name: Nina Hall}]}");
    assert.deepEqual(keys(session), [
      ...PAPER_KEYS,
      "quill2026:talk:ink",
      "quill2026:talk:folding",
      ...["quill2026:talk:will-we-write", MOONLIGHT],
    ]);
    const cancelled = {
      [PROGRAM]: (session[PROGRAM] ?? "").replace(
        "title: Hands on",
        "title: Hands on\n        cancelled: true",
      ),
    };
    assert.deepEqual(keys(cancelled), keys());
    assert.deepEqual(keys(spoil(EDITION, "ordinal: 3", "cancelled: Storm.")), PAPER_KEYS);
  });

  test("is nothing of an edition without papers and program", () => {
    const site = siteWith();
    const [, old] = site.editions;
    assert.ok(old !== undefined);
    assert.deepEqual(citationsOf(old, site), []);
  });
});

describe("a key", () => {
  test("stays when another paper is added before", () => {
    const more = spoil(
      PAPERS,
      "- id: inkwell",
      "- {id: a, title: A, authors: [{name: Jo Øst}]}\n- id: inkwell",
    );
    assert.deepEqual(keys(more).slice(1), keys());
  });

  test("is ASCII in any script, and different for different ids", () => {
    const changes = {
      ...spoil(SERIES, "name: Quill", "name: 筆 & Co"),
      ...spoil(PAPERS, "id: blotter", "id: 吸い取り紙"),
      ...spoil(PROGRAM, "paper: blotter", "paper: 吸い取り紙"),
    };
    assert.deepEqual(keys(changes).slice(0, 2), [
      "u7b46.co2026:inkwell",
      "u7b46.co2026:u5438.u3044.u53d6.u308a.u7d19.",
    ]);
  });
});

test("an edition of which only the year is known is cited with the year", () => {
  const changes = {
    [PROGRAM]: null,
    [EDITION]: "presence: online\n",
    "editions/2026/cfp.md": null,
    "editions/2026/dates.yaml": null,
  };
  const [inkwell] = citations(changes);
  assert.ok(inkwell !== undefined);
  assert.deepEqual(inkwell.item.issued, { "date-parts": [[2026]] });
  assert.equal(inkwell.item["event-date"], undefined);
  assert.equal(inkwell.item["event-place"], "Online");
  assert.deepEqual(
    metaTagsOf(inkwell).filter(({ name }) => name === "citation_publication_date"),
    [{ name: "citation_publication_date", content: "2026" }],
  );
});

test("Google Scholar is told of a paper what it asks for, affiliations after their author", () => {
  const [inkwell, blotter] = citations();
  assert.ok(inkwell !== undefined && blotter !== undefined);
  assert.deepEqual(
    metaTagsOf(inkwell).map(({ name, content }) => `${name.replace("citation_", "")}: ${content}`),
    [
      "title: Inkwells Revisited",
      "author: Øst, Jo",
      "author_institution: Lund",
      "author_institution: IBM",
      "author: Ming, Li",
      "author_institution: NTU",
      "publication_date: 2026/03/28",
      "conference_title: Third Workshop on Writing Tools",
      "firstpage: 1",
      "lastpage: 4",
      "doi: 10.1145/3297858.3304013",
      "pdf_url: https://quill.example.org/papers/inkwell.pdf",
      "abstract_html_url: https://quill.example.org/2026/papers/inkwell/",
      "abstract: Wells hold ink.",
      "language: en",
    ],
  );
  assert.ok(metaTagsOf(blotter).some(({ content }) => content === "1905.10915"));
});

test("Google Scholar is told of a PDF on this site, which it takes, and of no other", () => {
  const pdfsWith = (pdf: string): (string | undefined)[] => {
    const [inkwell] = citations({
      ...spoil(PAPERS, "pdf: papers/inkwell.pdf", `pdf: ${pdf}`),
      "public/ink.html": "<p>Ink</p>",
    });
    const tags = inkwell === undefined ? [] : metaTagsOf(inkwell);
    return [inkwell?.pdf, tags.find(({ name }) => name === "citation_pdf_url")?.content];
  };
  const here = "https://quill.example.org/papers/inkwell.pdf";
  assert.deepEqual(pdfsWith("papers/inkwell.pdf"), [here, here]);
  for (const other of ["https://arxiv.org/pdf/1905.10915", "https://example.org/ink.pdf"])
    assert.deepEqual(pdfsWith(other), [other, undefined]);
  assert.deepEqual(pdfsWith("ink.html"), ["https://quill.example.org/ink.html", undefined]);
});

test("a paper comes out on one day, whoever is told of it", () => {
  const site = siteWith();
  const [edition] = site.editions;
  const [inkwell] = citationsOf(edition, site);
  const [paper] = edition.papers;
  assert.ok(inkwell !== undefined && paper !== undefined);
  const published = metaTagsOf(inkwell).find(({ name }) => name === "citation_publication_date")?.content;
  const { datePublished } = paperNode(paper, edition, site.series);
  const [, ris] = /^DA {2}- (.*)\/\r$/m.exec(risOf([inkwell])) ?? [];
  assert.deepEqual(
    [inkwell.item.issued["date-parts"], published, datePublished, ris],
    [[[2026, 3, 28]], "2026/03/28", "2026-03-28", "2026/03/28"],
  );
});

test("an abstract keeps its paragraphs and the points of its lists, each on one line", () => {
  const lines = ["|", "Wells **hold**", "ink.", "", "- black", "- blue", "", "1. dip", "2. write"];
  const abstract = `abstract: ${lines.join("\n    ")}`;
  const [inkwell] = citations(spoil(PAPERS, "abstract: Wells **hold** ink.", abstract));
  assert.equal(inkwell?.item.abstract, "Wells hold ink.\n\n- black\n\n- blue\n\n1. dip\n\n2. write");
});

test("pages are a range with a hyphen, however they are written", () => {
  for (const [written, page] of [
    ["12–19", "12-19"],
    ["12 -- 19", "12-19"],
    ["7", "7"],
    ["3:1-3:9", "3:1-3:9"],
  ] as const) {
    const [inkwell] = citations(spoil(PAPERS, "pages: 1-4", `pages: ${JSON.stringify(written)}`));
    assert.equal(inkwell?.item.page, page);
  }
});
