import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsOf, refused, spoil } from "../../fixture.ts";
import { PAPERS } from "../../fixture-content.ts";

const ABSTRACT = "abstract: Wells **hold** ink.";

test("dashes that the typographer sets, a bracket after a reference and German quotes are no slips", () => {
  const abstract = 'abstract: "Wells -- old ones -- hold ink, see [1](denoted as D)."';
  assert.deepEqual(problemsOf(spoil(PAPERS, ABSTRACT, abstract)), []);
  assert.deepEqual(problemsOf(spoil(PAPERS, "title: The Blotter", "title: „Der Löscher“")), []);
});

refused(
  "a list of awards under the key for one",
  spoil(PAPERS, "award: Best paper", "award: [Best paper, Best poster]"),
  `${PAPERS}:6:10  [0].award`,
  "This is a list, and `award` is one text.",
  "Write awards: [Best paper, Best poster]",
);
