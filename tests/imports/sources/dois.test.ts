import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editionOfRegistrations, withRegistrations } from "../../../src/imports/content/registrations.ts";
import { dois } from "../../../src/imports/sources/dois.ts";
import { sourcesOf } from "../../../src/imports/sources/sources.ts";
import { fileOf } from "../source-files.ts";

const SITE = {
  edition: "2026",
  papers: [
    { id: "ink", title: "Ink in $H_2O$", plain: "Ink in H₂O" },
    { id: "pen", title: "Pens", plain: "Pens" },
  ],
  volume: "Proceedings of the Third Workshop on Writing Tools (Quill 2026)",
};

/** What becomes of a file: the entries of papers.yaml, the facts of edition.yaml, and what is left out and why. */
async function given(name: string, content: unknown) {
  const file = await fileOf(name, typeof content === "string" ? content : JSON.stringify(content));
  assert.deepEqual(
    sourcesOf([file]).map((source) => source.name),
    ["dois"],
  );
  const read = dois.read([file], {});
  const { entries, files, leftOut } = withRegistrations(read, SITE);
  return {
    papers: entries.papers?.map(({ value }) => [value.id, value.doi]) ?? [],
    volume: files["edition.yaml"],
    leftOut: leftOut.map(({ what, reason }) => `${what}: ${reason}`),
    remarks: read.remarks.map(({ text }) => text),
    edition: editionOfRegistrations(read, ["2025", "2026"]),
  };
}

describe("DOIs come back", () => {
  test("from Zenodo's deposits, by the address of a paper's page, and of a draft with a word on it", async () => {
    const deposits = [
      {
        conceptrecid: "1",
        doi: "10.5281/zenodo.2",
        submitted: true,
        metadata: {
          title: "Another title",
          related_identifiers: [
            { identifier: "https://quill.example.org/2026/papers/ink/", relation: "isIdenticalTo" },
          ],
        },
      },
      {
        conceptrecid: "3",
        submitted: false,
        metadata: { title: "pens.", prereserve_doi: { doi: "10.5281/zenodo.4", recid: 4 } },
      },
      { conceptrecid: "5", submitted: false, metadata: { title: "Nothing yet" } },
    ];
    assert.deepEqual(await given("answers.json", deposits), {
      papers: [
        ["ink", "10.5281/zenodo.2"],
        ["pen", "10.5281/zenodo.4"],
      ],
      volume: undefined,
      leftOut: ["Nothing yet: It has no DOI yet."],
      remarks: [
        "10.5281/zenodo.4 works once the deposit is published: press Publish there before the site goes out.",
      ],
      edition: "2026",
    });
  });

  test("from DataCite, with that of the volume", async () => {
    const data = [
      ["10.1234/v", "https://quill.example.org/2026/", "Proceedings"],
      ["10.1234/a", "https://old.example.org/quill/2026/papers/pen/", "Pens"],
      ["10.1234/b", "https://quill.example.org/2025/papers/nib/", "Nibs"],
    ].map(([doi, url, title]) => ({ id: doi, type: "dois", attributes: { doi, url, titles: [{ title }] } }));
    const { papers, volume, leftOut } = await given("answers.json", { data });
    assert.deepEqual([papers, volume], [[["pen", "10.1234/a"]], { proceedings: { doi: "10.1234/v" } }]);
    assert.deepEqual(leftOut, [
      "Nibs: 2026 has no paper of this id, address or title, so its DOI was not taken.",
    ]);
  });

  test("from Crossref's works, by their titles", async () => {
    const items = [
      { DOI: "10.1145/1", prefix: "10.1145", title: ["Ink in H₂O"] },
      { DOI: "10.1145/2", prefix: "10.1145", title: ["Ink in H₂O"] },
    ];
    const { papers, leftOut } = await given("works.json", { status: "ok", message: { items } });
    assert.deepEqual(papers, [["ink", "10.1145/1"]]);
    assert.deepEqual(leftOut, ["Ink in H₂O: ink has another DOI above: this one is not taken."]);
  });

  test("from a table, as addresses too", async () => {
    const text = "paper id;DOI\nink;https://doi.org/10.5281/zenodo.9\nvolume;10.5281/zenodo.8\npen;soon\n";
    const { papers, volume, leftOut } = await given("dois.csv", text);
    assert.deepEqual(
      [papers, volume, leftOut],
      [[["ink", "10.5281/zenodo.9"]], { proceedings: { doi: "10.5281/zenodo.8" } }, ["pen: soon is no DOI."]],
    );
  });
});

test("a table of papers and a bibliography with DOIs are no answers of a registry", async () => {
  for (const [name, text] of [
    ["papers.csv", "id,title,authors,doi\na,A,Ann Bell,10.1/x\n"],
    ["csl.json", JSON.stringify([{ id: "a", DOI: "10.1234/x", title: "A", author: [] }])],
    ["broken.json", JSON.stringify([{ doi: 7, titles: [null], metadata: 3 }, null, "x"])],
  ] as const)
    assert.equal(dois.recognize([await fileOf(name, text)]), undefined, name);
});
