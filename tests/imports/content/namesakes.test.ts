import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withNamesakes } from "../../../src/imports/content/namesakes.ts";
import type { Destination, ImportedEntry } from "../../../src/imports/record.ts";

const REGISTRY = {
  "wei-wang-eth": { name: "Wei Wang", affiliation: "ETH Zurich", orcid: "0000-0002-1825-0097" },
  "wei-wang-mit": { name: "Wei Wang", affiliation: ["MIT", "Harvard University"] },
  "ann-bell": { name: "Ann Bell" },
};

const ANN = { name: "Ann Bell" };

function imported(to: Destination, ...values: ImportedEntry["value"][]) {
  const entries = values.map((value, index) => ({ key: `${index + 1}`, place: `row ${index + 2}`, value }));
  const read = { source: "table", entries: { [to]: entries }, files: {}, leftOut: [], remarks: [] };
  const { entries: known, leftOut, remarks } = withNamesakes(read, REGISTRY);
  return {
    values: known[to]?.map(({ value }) => value),
    leftOut: leftOut.map(({ what, reason }) => `${what}: ${reason}`),
    remarks: remarks.map(({ text, isDecision }) => (isDecision === true ? `Asked: ${text}` : text)),
  };
}

const paper = (author: object) => ({ title: "Fast Paths", authors: [ANN, author] });

describe("an author who bears the name of two people that the site knows", () => {
  test("is the one who has the ORCID, wherever they work now", () => {
    const author = { name: "Wei Wang", affiliation: "MIT", orcid: "0000-0002-1825-0097" };
    assert.deepEqual(imported("papers", paper(author)), {
      values: [{ title: "Fast Paths", authors: [ANN, "wei-wang-eth"] }],
      leftOut: [],
      remarks: ['"Wei Wang" is wei-wang-eth of data/people.yaml, by the ORCID.'],
    });
  });

  test("is the one who alone has the affiliation, in other words too", () => {
    const author = { name: "Wei Wang", affiliation: "Massachusetts Institute of Technology" };
    assert.deepEqual(imported("papers", paper(author)).values, [
      { title: "Fast Paths", authors: [ANN, "wei-wang-mit"] },
    ]);
  });

  test("is not the one who has another ORCID", () => {
    const author = { name: "Wei Wang", affiliation: "ETH Zurich", orcid: "0000-0001-5109-3700" };
    assert.deepEqual(imported("papers", paper(author)).values, []);
  });

  test("of whom nothing tells is asked about, with both ids, and the paper waits", () => {
    assert.deepEqual(imported("papers", paper({ name: "Wei Wang", affiliation: "KAIST" }), paper(ANN)), {
      values: [paper(ANN)],
      leftOut: ["Fast Paths: waits until an author is known"],
      remarks: [
        'Asked: Which Wei Wang is it, wei-wang-eth (ETH Zurich) or wei-wang-mit (MIT)? Write "KAIST" among the affiliations of the one who is meant, in data/people.yaml, and import it again.',
      ],
    });
    assert.deepEqual(imported("papers", paper({ name: "Wei Wang" })).remarks, [
      "Asked: Which Wei Wang is it, wei-wang-eth (ETH Zurich) or wei-wang-mit (MIT)? Give the source their ORCID or affiliation, and import it again.",
    ]);
  });
});

test("a member of a committee is written by the id, and left out while nobody knows whom it is", () => {
  const members = [
    { name: "Wei Wang", affiliation: "Harvard" },
    { name: "Wei Wang", affiliation: "KAIST" },
    ANN,
  ];
  assert.deepEqual(imported("pc", ...members).values, [{ id: "wei-wang-mit" }, ANN]);
});

test("speakers of whom nothing tells are to be announced; a role stands with the others", () => {
  const talk = { type: "talk", title: "A", speakers: [{ name: "Wei Wang" }] };
  assert.deepEqual(imported("program", { date: "2026-03-28", items: [talk] }).values, [
    { date: "2026-03-28", items: [{ ...talk, speakers: "tba" }] },
  ]);
  assert.deepEqual(imported("organizers", { role: "Chairs", people: [ANN, { name: "Wei Wang" }] }).values, [
    { role: "Chairs", people: [ANN] },
  ]);
});
