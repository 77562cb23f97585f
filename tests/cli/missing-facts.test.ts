import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { missingFacts } from "../../src/cli/commands/export/missing-facts.ts";
import { EXPORT_NAMES, type ExportKind } from "../../src/cli/export-kinds.ts";
import { type Files, siteWith } from "../fixture.ts";
import { DATES, EDITION, FIXTURE, ORGANIZERS, PAPERS, PROGRAM } from "../fixture-content.ts";

function missing(kind: ExportKind, changes: Files = {}): string[] {
  const { editions, series } = siteWith(changes);
  return missingFacts(kind, editions[0], series)?.split("\n") ?? [];
}

const BARE: Files = {
  [EDITION]: "title: Soon\n",
  [ORGANIZERS]: "[]\n",
  [PROGRAM]: "days: []\n",
  [DATES]: "dates: []\n",
  [PAPERS]: "[{id: a, title: A, authors: [Plato]}, {id: b, title: B, authors: [Plato], pages: 1-2}]\n",
};

describe("what the content does not know of what a receiver asks for", () => {
  test("is told all at once, by file and key", () => {
    assert.deepEqual(missing("pmlr", BARE), [
      "The content does not know all that pmlr asks for. What is known, write and export again:",
      "  editions/2026/edition.yaml: start: YYYY-MM-DD, the first day",
      "  editions/2026/edition.yaml: venue: {city: …, country: …}, or presence: online",
      "  editions/2026/organizers.yaml: the program chairs, who are the editors",
      "  editions/2026/edition.yaml: proceedings: {volume: …}, which PMLR's editors assign",
      "  editions/2026/papers.yaml: pages: … of a",
      "  editions/2026/papers.yaml: abstract: … of a, b",
    ]);
    assert.deepEqual(
      missing("ccf-deadlines", BARE).at(-1),
      "  editions/2026/dates.yaml: {kind: submission, date: YYYY-MM-DD}",
    );
  });

  test("is nothing where it is all there", () => {
    assert.deepEqual(missing("dblp"), []);
    const known =
      "proceedings: {publisher: Pen Press, license: https://creativecommons.org/licenses/by/4.0/}\n";
    assert.deepEqual(missing("datacite", { [EDITION]: `${FIXTURE[EDITION]}${known}` }), []);
  });

  test("is nothing for a mail, and for tables", () => {
    for (const kind of EXPORT_NAMES.filter((name) => ["call", "update", "csv", "whova"].includes(name)))
      assert.deepEqual(missing(kind, BARE), [], kind);
  });
});
