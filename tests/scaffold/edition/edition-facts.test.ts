import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Edition } from "../../../src/model/edition.ts";
import { firstEdition, nextEdition } from "../../../src/scaffold/edition/edition-facts.ts";
import { rename, renamingOf } from "../../../src/scaffold/renaming.ts";
import { type Files, siteWith } from "../../fixture.ts";
import { NOW } from "../folder.ts";

/** The site of the fixture, and an edition of it. */
function fixture(changes: Files = {}, id = "2026") {
  const site = siteWith(changes);
  const last = site.editions.find((edition): edition is Edition => edition.id === id);
  assert.ok(last !== undefined);
  return { site, last };
}

describe("an edition that follows another", () => {
  test("takes over presence, zones and the next number, and suggests the rest with its year", () => {
    const { site, last } = fixture();
    assert.deepEqual(nextEdition(last, 2027, site, NOW), {
      year: 2027,
      name: "Quill 2027",
      isSample: false,
      isDraft: true,
      presence: "hybrid",
      timezone: "Europe/Berlin",
      ordinal: 4,
      deadlineZone: "AoE",
      suggested: {
        title: "The title of this year",
        ordinal: 4,
        host: { name: "ICWT 2027", url: "https://icwt.example.org/" },
        start: "2027-03-28",
        newsDate: "2026-01-15",
      },
    });
  });

  test("only suggests a number where editions lie between, or another has it", () => {
    const { site, last } = fixture({ "editions/2024/edition.yaml": "ordinal: 1\n" }, "2024");
    assert.equal(nextEdition(last, 2027, site, NOW).ordinal, undefined);
    const taken = fixture({ "editions/2024/edition.yaml": "ordinal: 2\n" }, "2024");
    assert.equal(nextEdition(taken.last, 2023, taken.site, NOW).ordinal, undefined);
    assert.equal(nextEdition(taken.last, 2023, taken.site, NOW).suggested.ordinal, 3);
  });

  test("suggests a day that its year has", () => {
    const { site, last } = fixture({ "editions/2024/edition.yaml": "start: 2024-02-29\n" }, "2024");
    assert.equal(nextEdition(last, 2027, site, NOW).suggested.start, "2027-02-28");
  });

  test("is named by a short name on one line", () => {
    const { site, last } = fixture();
    const series = { ...site.series, name: "Quill\n  and Ink" };
    assert.equal(nextEdition(last, 2027, { ...site, series }, NOW).name, "Quill and Ink 2027");
  });
});

test("a first edition knows nothing but its year", () => {
  const { suggested, ...facts } = firstEdition("Quill", 2026, NOW);
  assert.deepEqual(facts, {
    year: 2026,
    name: "Quill 2026",
    isSample: true,
    isDraft: false,
    deadlineZone: "AoE",
  });
  assert.equal(suggested.newsDate, "2026-01-15");
});

test("texts call an edition by its new name and number, and leave longer words alone", () => {
  const { site, last } = fixture();
  const renaming = renamingOf(last, nextEdition(last, 2027, site, NOW), site.series);
  assert.equal(
    rename(
      "Quill\n2026, the Third Workshop on Writing Tools, is not Quill 20261 or Tranquill 2026.",
      renaming,
    ),
    "Quill 2027, the Fourth Workshop on Writing Tools, is not Quill 20261 or Tranquill 2026.",
  );
});
