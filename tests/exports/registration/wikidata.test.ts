import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wikidataFolder } from "../../../src/exports/registration/wikidata.ts";
import { type Files, refused, siteWith } from "../../fixture.ts";
import { EDITION, FIXTURE, PEOPLE, SERIES } from "../../fixture-content.ts";

function textsOf(changes: Files): Readonly<Record<string, string>> {
  const { series, editions } = siteWith(changes);
  return wikidataFolder(editions[0], series).texts as Readonly<Record<string, string>>;
}

const KNOWN: Files = {
  [SERIES]: `${FIXTURE[SERIES]}wikidata: Q100\n`,
  [EDITION]: `${FIXTURE[EDITION]}wikidata: Q200\n`,
  [PEOPLE]: `${FIXTURE[PEOPLE]}  wikidata: Q300\n`,
};

describe("commands for Wikidata", () => {
  test("make an item of an edition that has none", () => {
    const { "edition.txt": commands = "" } = textsOf({});
    assert.deepEqual(commands.split("\n").slice(0, 2), ["CREATE", 'LAST\tLen\t"Quill 2026"']);
  });

  test("add to the item that an edition has, and leave its label and description alone", () => {
    const {
      "edition.txt": commands = "",
      "proceedings.txt": volume = "",
      "README.md": recipe = "",
    } = textsOf(KNOWN);
    const lines = commands.trimEnd().split("\n");
    assert.deepEqual(
      lines.filter((line) => !line.startsWith("Q200\t")),
      [],
    );
    assert.deepEqual(
      lines.filter((line) => /\t(?:[LD]en|P179|P664)\t/.test(line)),
      ['Q200\tP179\tQ100\tP1545\t"3"', "Q200\tP664\tQ300"],
    );
    const made = volume.trimEnd().split("\n");
    assert.deepEqual(
      [made[0], made.filter((line) => line.includes("P4745"))],
      ["CREATE", ["LAST\tP4745\tQ200"]],
    );
    assert.doesNotMatch(recipe, /P179|Search Wikidata/);
  });
});

refused(
  "an address in place of an item of Wikidata",
  { [SERIES]: `${FIXTURE[SERIES]}wikidata: https://www.wikidata.org/wiki/q937\n` },
  "data/series.yaml:7:11  wikidata",
  '"https://www.wikidata.org/wiki/q937" is not an item of Wikidata.',
  "Write Q937.",
);
