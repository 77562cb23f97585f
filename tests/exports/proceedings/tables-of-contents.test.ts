import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aclAnthologyFolder } from "../../../src/exports/proceedings/acl-anthology.ts";
import { arxivIndexFolder } from "../../../src/exports/proceedings/arxiv-index.ts";
import { dblpFolder } from "../../../src/exports/proceedings/dblp.ts";
import { latinInTex } from "../../../src/exports/proceedings/latin-letters.ts";
import { pmlrFolder } from "../../../src/exports/proceedings/pmlr.ts";
import { openFile } from "../../../src/imports/containers/source-file.ts";
import { bibtex } from "../../../src/imports/sources/bibtex/bibtex.ts";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, FIXTURE, PAPERS, PEOPLE, PROGRAM } from "../../fixture-content.ts";
import { RICH } from "../../rich-content.ts";
import { type ContentModels, checkModels } from "../content-models.ts";

/** dblpsubmission.dtd */
const DBLP: ContentModels = {
  dblpsubmission: "(proceedings )*",
  proceedings: "(key )?(editor )*title (publisher )?year (isbn )*(doi )?conf (series )?toc ",
  conf: "(acronym )?(number )?location date (url )?(partof )?",
  toc: "(section |publ )*",
  publ: "(author )*title (pages )?(doi )?(ee )?",
};

/** The ACL Anthology's schema.rnc (python/acl_anthology/data), in which children stand in any order; ours is fixed. */
const ANTHOLOGY: ContentModels = {
  collection: "volume event ",
  volume: "meta (paper )*",
  meta: "(booktitle (editor )*(publisher )?(address )?(month )?year (isbn )?(doi )?venue |title (location )?(dates )?)",
  editor: "(first )?last (affiliation )?",
  author: "(first )?last (affiliation )?",
  paper: "title (author )*(pages )?(abstract )?(url )?(doi )?(video )?(award )*(language )?bibkey ",
  event: "meta links ",
  links: "url ",
  title: "(i |tex-math )*",
  i: "(i |tex-math )*",
};

function siteOf(changes: Files) {
  const { editions, series } = siteWith(changes);
  return [editions[0], series] as const;
}

describe("the table of contents for dblp", () => {
  test("follows its DTD, and groups papers by the sessions of the program", () => {
    const { texts } = dblpFolder(...siteOf({}));
    const xml = texts["dblp.xml"] ?? "";
    checkModels(xml, DBLP);
    assert.match(xml, /^<!DOCTYPE dblpsubmission SYSTEM "https:\/\/dblp\.org\//m);
    assert.match(
      xml,
      /<section>Nibs<\/section>\s+<publ>\s+<author>Jo Øst<\/author>\s+<author>Li Ming<\/author>\s+<title>Inkwells Revisited<\/title>\s+<pages>1-4<\/pages>\s+<doi>10\.1145\/3297858\.3304013<\/doi>\s+<ee>https:\/\/doi\.org\/10\.1145\/3297858\.3304013<\/ee>/,
    );
  });

  test("calls people as dblp does where it is known, and by Latin letters", () => {
    const changes = {
      [PROGRAM]: "days: []\n",
      [PEOPLE]: `li-ming: {name: 李明, family: 李, also: [Ming Li]}
wei-wang: {name: Wei Wang, also: [Wei Wang 0001], orcid: 0000-0001-5109-3700}
`,
      [PAPERS]: "- {id: ink, title: Ink, authors: [li-ming, wei-wang]}\n",
      "editions/2026/organizers.yaml": "[]\n",
    };
    const { texts } = dblpFolder(...siteOf(changes));
    assert.match(
      texts["dblp.xml"] ?? "",
      /<author original="李明">Ming Li<\/author>\s+<author>Wei Wang 0001<\/author>/,
    );
    assert.equal(
      texts["people.csv"],
      "\ufeffname,orcid,affiliation,homepage,also written,papers\r\n李明,,,,Ming Li,Ink\r\nWei Wang 0001,0000-0001-5109-3700,,,,Ink\r\n",
    );
  });

  test("says in its recipe which of the facts that dblp asks for are missing", () => {
    const { texts } = dblpFolder(...siteOf({ [EDITION]: "title: Soon\n", [PROGRAM]: "days: []\n" }));
    checkModels(texts["dblp.xml"] ?? "", DBLP);
    assert.match(texts["README.md"] ?? "", /^1\. dblp asks for place and days: write what is missing/m);
  });
});

test("a collection of the ACL Anthology follows its schema, with the marks of titles", () => {
  const changes = {
    ...RICH,
    [PAPERS]: (RICH[PAPERS] ?? "").replace("The Blotter", '"*Blots* of $n^2$ `ink`"'),
  };
  const { texts } = aclAnthologyFolder(...siteOf(changes));
  const xml = texts["2026.quill.xml"] ?? "";
  checkModels(xml, ANTHOLOGY);
  assert.match(xml, /<title><i>Blots<\/i> of <tex-math>n\^2<\/tex-math> ink<\/title>/);
  assert.match(xml, /<pages>1–4<\/pages>/);
  assert.match(xml, /<volume id="1" type="proceedings">/);
  assert.match(xml, /<editor orcid="0000-0002-1825-0097">\s*<first>Ada<\/first>/);
  assert.match(xml, /<video href="[^"]*"\/>/);
  assert.match(xml, /<event id="quill-2026">/);
});

test("the Anthology's keys of two papers of one first word are two", () => {
  const { texts } = aclAnthologyFolder(
    ...siteOf({
      [PROGRAM]: "days: []\n",
      [PAPERS]: `- {id: a, title: On Ink, authors: [Ana Öst, Bo Li]}
- {id: b, title: "Blots, again", authors: [Ana Öst, Bo Li, Plato]}
- {id: c, title: "Blots: once more", authors: [Ana Öst, Cy Vale, Plato]}
- {id: d, title: 漢字, authors: [Plato]}
`,
    }),
  );
  assert.deepEqual(
    [...(texts["2026.quill.xml"] ?? "").matchAll(/<bibkey>(.*)<\/bibkey>/g)].map(([, key]) => key),
    ["ost-li-2026-on", "ost-etal-2026-blots", "ost-etal-2026-blots-2", "plato-2026-hanzi"],
  );
});

test("an index for arXiv has a line for each paper that is there, by its newest version", () => {
  const changes = spoil(PAPERS, '"1905.10915"', '"1905.10915v2"');
  const { texts } = arxivIndexFolder(...siteOf(changes));
  const lines = (texts["index.html"] ?? "").split("\n");
  assert.deepEqual(
    lines.filter((line) => line.includes("LIST:")),
    ["LIST:arXiv:1905.10915"],
  );
  assert.match(texts["README.md"] ?? "", /^ {3}- Inkwells Revisited$/m);
});

describe("a volume for PMLR", () => {
  const volume = `${FIXTURE[EDITION]}proceedings: {volume: 57}\n`;
  test("is BibTeX in ASCII, with keys by first authors", async () => {
    const changes = {
      [EDITION]: volume,
      [PROGRAM]: "days: []\n",
      [PAPERS]: `- {id: a, title: Eins, authors: ["Jo Øst", Ana Klimovic], pages: 1-4, abstract: Größe.}
- {id: b, title: Zwei, authors: ["Jo Øst"], url: "https://openreview.net/forum?id=zaMw"}
- {id: c, title: "$5 for snake_case and $x_i$", authors: [Plato, van der Berg], abstract: "It is $x_i$, not y_i.", pdf: papers/inkwell.pdf}
`,
    };
    const { texts, copies } = pmlrFolder(...siteOf(changes));
    const bib = texts["quill26.bib"] ?? "";
    assert.deepEqual(
      [...bib.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key),
      ["Quill-2026", "ost26a", "ost26b", "plato26"],
    );
    assert.match(bib, /^[\0-\x7f]*$/);
    assert.match(bib, /author = \{\{\\O\}st, Jo and Klimovic, Ana\}/);
    assert.match(bib, /openreview = \{zaMw\}/);
    assert.match(bib, /author = \{Plato,, and van der Berg,,\}/);
    assert.match(bib, /title = \{\\textdollar\{\}5 for snake\\textunderscore\{\}case and \$x_i\$\}/);
    assert.match(bib, /abstract = \{It is \$x_i\$, not y\\textunderscore\{\}i\.\}/);
    assert.match(bib, /volume = \{57\}/);
    assert.deepEqual(copies, [{ path: "plato26.pdf", source: "papers/inkwell.pdf" }]);
    const file = await openFile("quill26.bib", new TextEncoder().encode(bib));
    const { entries } = await bibtex.read([file], { edition: "2026" });
    assert.deepEqual(
      entries.papers?.map(({ value }) => value.title),
      ["Eins", "Zwei", "$5 for snake_case and $x_i$"],
    );
  });

  test("writes Latin letters as TeX does, and leaves what it has no command for", () => {
    assert.equal(
      latinInTex("Ångström, Łódź, naïve, Čapek, ệ, 漢"),
      "{\\r{A}}ngstr{\\\"{o}}m, {\\L}{\\'{o}}d{\\'{z}}, na{\\\"{\\i}}ve, {\\v{C}}apek, {\\^{\\d{e}}}, 漢",
    );
  });
});

test("a second volume of a year is told from the first, in the Anthology's collection of the year and at PMLR", () => {
  const { editions, series } = siteWith({
    "editions/2026-autumn/edition.yaml": "year: 2026\nstart: 2026-10-01\npresence: online\n",
  });
  const told = editions.map((edition) => [
    /<volume id="([^"]*)"/.exec(Object.values(aclAnthologyFolder(edition, series).texts).join())?.[1],
    /@Proceedings\{([^,]*),/.exec(Object.values(pmlrFolder(edition, series).texts).join())?.[1],
  ]);
  assert.deepEqual(told, [
    ["autumn", "Quill-2026-autumn"],
    ["1", "Quill-2026"],
    ["1", "Quill-2025"],
  ]);
});
