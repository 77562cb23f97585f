import assert from "node:assert/strict";
import { test } from "node:test";
import { callText } from "../../../../src/exports/call/text.ts";
import { readCall } from "../../../../src/imports/sources/call/call.ts";
import type { Edition } from "../../../../src/model/edition.ts";
import type { Site } from "../../../../src/model/site.ts";
import { examineSite, loadSite } from "../../../../src/site.ts";
import { LANGUAGES } from "../../../../src/wording/catalogues.ts";
import { type Files, inFolder, siteWith } from "../../../fixture.ts";
import { EDITION, FIXTURE, SERIES } from "../../../fixture-content.ts";
import { told } from "../../../told.ts";
import { towpathSite } from "../../../towpath.ts";
import { filesOfImported } from "../../imported-site.ts";

/** The plain-text calls of a site, and those of a site that has nothing but what was read from them. */
function roundTrip(site: Site, series: string): { readonly before: string[]; readonly after: string[] } {
  const called = site.editions.filter(({ calls }) => calls.length > 0);
  const textOf = (edition: Edition, { series: own }: Site): string =>
    edition.calls[0] === undefined ? "" : callText(edition, edition.calls[0], own);
  const before = called.map((edition) => textOf(edition, site));
  const files: Files = Object.assign(
    { [SERIES]: series },
    ...called.map((edition, index) =>
      filesOfImported(readCall(before[index] ?? "", { edition: edition.id }), edition.id),
    ),
  );
  return inFolder(files, (folder) => {
    const { problems } = examineSite(folder);
    assert.deepEqual(
      problems.map(told).filter((problem) => !/\n {2}Notice: /.test(problem)),
      [],
    );
    const read = loadSite(folder);
    return { before, after: read.editions.map((edition) => textOf(edition, read)) };
  });
}

test("the plain-text calls of Towpath, imported again, give the same calls", () => {
  const { before, after } = roundTrip(
    towpathSite(),
    "name: Towpath\ntitle: T\ndescription: D.\nurl: https://towpath.example.org/\ncontact: c@example.org\n",
  );
  assert.ok(before.length > 0);
  assert.deepEqual(after, before);
});

for (const language of LANGUAGES) {
  test(`a call that Lectern wrote in ${language}, imported again, gives the same call`, () => {
    const edition = `language: ${language}\n${FIXTURE[EDITION]}`;
    const { before, after } = roundTrip(siteWith({ [EDITION]: edition }), FIXTURE[SERIES] ?? "");
    assert.equal(after[0], before[0]);
  });
}
