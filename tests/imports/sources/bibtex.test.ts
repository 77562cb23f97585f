import assert from "node:assert/strict";
import { test } from "node:test";
import { dump } from "js-yaml";
import { bibtexOf } from "../../../src/citations/bibtex.ts";
import { citationsIn } from "../../../src/citations/citation.ts";
import { bibtex } from "../../../src/imports/sources/bibtex/bibtex.ts";
import { siteWith } from "../../fixture.ts";
import { FIXTURE, PAPERS } from "../../fixture-content.ts";
import { filesOf } from "../source-files.ts";

const read = async (text: string, edition?: string) =>
  bibtex.read(await filesOf({ "a.bib": text }), { edition });

const DBLP = String.raw`
@inproceedings{DBLP:conf/x/Wei21,
  author    = {Wei Wang 0001 and {\'E}va van der Berg and King, Jr., Martin Luther and {ATLAS Collaboration}},
  title     = {{SpecNet}: Spectral {\"o} in $O(n^2)$ {\emph{in situ}} R\&D},
  booktitle = {4th Workshop on X, {X@Y} 2021, Boston, MA, USA, March 28, 2021},
  pages     = {12:1--12:8}, year = {2021}, note = {Best paper},
  url       = {https://doi.org/10.1145/3297858.3304013},
  biburl    = {https://dblp.org/rec/conf/x/Wei21.bib}
}
@inproceedings{DBLP:conf/x/Wang21,
  author = {Wei Wang 0002}, title = {Other}, year = {2021}, url = {https://example.org/other.pdf},
  booktitle = {4th Workshop on X, {X@Y} 2021, Boston, MA, USA, March 28, 2021},
}
@inproceedings{front, title = {Front Matter}, year = {2021}}
@proceedings{DBLP:conf/x/2021, editor = {E F}, title = {4th Workshop on X, {X@Y} 2021, Boston, MA, USA, March 28, 2021}, year = {2021}, url = {https://example.org/volume}}
@phdthesis{thesis, author = {A B}, title = {C}, year = {2021}}
`;

test("a volume of DBLP gives its papers, its days, its place and its address; homonyms are told", async () => {
  const { entries, files, leftOut, remarks } = await read(DBLP);
  assert.deepEqual(
    entries.papers?.map(({ key, value }) => ({ key, ...value })),
    [
      {
        key: "DBLP:conf/x/Wei21",
        title: "SpecNet: Spectral ö in $O(n^2)$ *in situ* R&D",
        authors: [
          { name: "Wei Wang" },
          { name: "Éva van der Berg" },
          { name: "Martin Luther King Jr." },
          { name: "ATLAS Collaboration" },
        ],
        pages: "12:1-12:8",
        doi: "10.1145/3297858.3304013",
      },
      {
        key: "DBLP:conf/x/Wang21",
        title: "Other",
        authors: [{ name: "Wei Wang" }],
        pdf: "https://example.org/other.pdf",
      },
    ],
  );
  assert.deepEqual(files, {
    "edition.yaml": {
      start: "2021-03-28",
      venue: { city: "Boston", region: "MA", country: "USA" },
      links: { proceedings: "https://example.org/volume" },
    },
  });
  assert.deepEqual(
    leftOut.map(({ place, what, reason }) => `${place}: ${what} ${reason}`),
    [
      "a.bib, line 14: front has no authors",
      "a.bib, line 16: thesis is no paper of proceedings, but of the kind @phdthesis",
      "all entries: note are fields that are not read",
    ],
  );
  assert.deepEqual(
    remarks.map(({ text }) => text),
    ["DBLP knows 2 people called Wei Wang here: give each an id in data/people.yaml."],
  );
});

test("of the bibliography of a whole series, the year of the edition is taken", async () => {
  const paper = (year: number) =>
    `@inproceedings{k${year}, author = {A B}, title = {Of ${year}}, year = {${year}}}\n`;
  const all = [2019, 2020].map(paper).join("");
  const { entries, leftOut } = await read(all, "2020");
  assert.deepEqual(
    entries.papers?.map(({ key }) => key),
    ["k2020"],
  );
  assert.deepEqual(leftOut, [{ place: "a.bib, line 1", what: "k2019", reason: "is of 2019" }]);
  const { remarks } = await read(all);
  assert.equal(
    remarks[0]?.text,
    "These papers are of several years: 2019, 2020. Name the one to take with --edition.",
  );
});

test("what is no BibTeX is named by its line, and the rest is read", async () => {
  const { entries, leftOut } = await read(
    "@inproceedings{a, author = {A B}, title = {Fine}, year = 2020}\n@inproceedings{b, title = {open\n",
  );
  assert.equal(entries.papers?.length, 1);
  assert.deepEqual(leftOut, [
    {
      place: "a.bib, line 3",
      what: "@inproceedings{b, title = {open",
      reason: "is no BibTeX that can be read",
    },
  ]);
  for (const text of [
    "@inproceedings{",
    "@inproceedings{a",
    "@string{x=",
    "@misc{,}",
    "@article{a, author = {}, title = {}, year = {}}",
  ])
    assert.deepEqual((await read(text)).entries, {}, text);
});

test("the citations that Lectern wrote, imported again, are the same citations", async () => {
  const odd = String.raw`
- id: odd
  title: "In H~2~O: *Sorting* in $O(n \\log n)$ & 50% of {braces} # ~ ^ _ \\\\ $5"
  authors: [{name: Ludwig van der Berg}, {name: "Sammy Davis Jr."}, {name: 李明}, {name: ATLAS Collaboration}, {name: "Łukasz Żółć"}]
  abstract: "One *paragraph* with 5 < 6 & $x_1$.\n\nAnother."
  keywords: [R&D, "a_b"]
  pages: "7"
`;
  const site = siteWith({ [PAPERS]: `${FIXTURE[PAPERS]}${odd}` });
  const [edition] = site.editions;
  const citationsOf = (of: typeof site) =>
    [...citationsIn(of.editions[0], of.series)]
      .filter(([thing]) => "authors" in thing)
      .map(([, citation]) => citation);
  const before = bibtexOf(citationsOf(site));
  assert.match(before, /van der Berg/);
  const { entries, leftOut } = await read(before, edition.id);
  assert.deepEqual(leftOut, []);
  const papers = entries.papers?.map(({ key, value }) => ({ id: key, ...value }));
  assert.equal(bibtexOf(citationsOf(siteWith({ [PAPERS]: dump(papers) }))), before);
});
