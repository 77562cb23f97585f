import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examineSite } from "../../src/site.ts";
import { type Files, inSiteFolder, refused } from "../fixture.ts";
import { CONDUCT, EDITION, FIXTURE, OLD_EDITION } from "../fixture-content.ts";

const DRAFT = { "editions/2027/edition.yaml": "draft: true\nstart: 2027-03-20\n" };

/** The ids of the editions, the current one first. */
function editionsWith(changes: Files, hasDrafts: boolean): string[] | undefined {
  return inSiteFolder(changes, (folder) =>
    examineSite(folder, { hasDrafts }).site?.editions.map(({ id }) => id),
  );
}

describe("a draft of the next edition", () => {
  test("is not published, and does not take the front page in the preview either", () => {
    assert.deepEqual(editionsWith(DRAFT, false), ["2026", "2025"]);
    assert.deepEqual(editionsWith(DRAFT, true), ["2026", "2025", "2027"]);
  });

  test("is published at the front once it is no draft any more", () => {
    assert.deepEqual(editionsWith({ "editions/2027/edition.yaml": "start: 2027-03-20\n" }, false), [
      "2027",
      "2026",
      "2025",
    ]);
  });

  test("is checked all the same, and brings nobody into the list of people before", () => {
    const people = "- role: Chairs\n  people: [{name: Mira Lund, affiliation: NTNU}]\n";
    const changes = { ...DRAFT, "editions/2027/organizers.yaml": people };
    const namesOf = (hasDrafts: boolean): string[] =>
      inSiteFolder(changes, (folder) =>
        (examineSite(folder, { hasDrafts }).site?.people ?? []).map(({ name }) => name),
      );
    assert.deepEqual(
      [namesOf(false).includes("Mira Lund"), namesOf(true).includes("Mira Lund")],
      [false, true],
    );
  });

  refused(
    "with a mistake",
    { "editions/2027/edition.yaml": "draft: true\nstart: 2027-02-30\n" },
    "editions/2027/edition.yaml:2:8  start",
    "The calendar has no 2027-02-30.",
    "The last day of February 2027 is 2027-02-28.",
  );

  refused(
    "that a published page leads to",
    { ...DRAFT, [CONDUCT]: `${FIXTURE[CONDUCT]}\nSee [next year](/2027/).\n` },
    "content/code-of-conduct.md:6:17  text",
    "This leads to editions/2027, a draft, which is not published.",
    "Remove the link, or `draft: true` from editions/2027/edition.yaml.",
  );

  refused(
    "that is all there is",
    {
      [EDITION]: `draft: true\n${FIXTURE[EDITION]}`,
      [OLD_EDITION]: `draft: true\n${FIXTURE[OLD_EDITION]}`,
    },
    "editions/2026/edition.yaml:1:8  draft",
    "Every edition is a draft, so that there is none to publish.",
    "Remove `draft: true`: what is not pushed to the published site is seen by nobody else.",
  );
});
