import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dump } from "js-yaml";
import { bibtexOf } from "../../../src/citations/bibtex.ts";
import { citationsIn } from "../../../src/citations/citation.ts";
import { aclpub2Folder } from "../../../src/exports/proceedings/aclpub2/aclpub2.ts";
import { isDated } from "../../../src/exports/proceedings/aclpub2/details.ts";
import { prepared } from "../../../src/imports/content/prepared.ts";
import type { Imported } from "../../../src/imports/record.ts";
import { aclpub2 } from "../../../src/imports/sources/aclpub2/aclpub2.ts";
import { bibtex } from "../../../src/imports/sources/bibtex/bibtex.ts";
import type { Site } from "../../../src/model/site.ts";
import { siteWith } from "../../fixture.ts";
import { COMMITTEE, PAPERS, PROGRAM } from "../../fixture-content.ts";
import { filesOf } from "../source-files.ts";
import { papers, people, RUNS } from "./hostile.ts";

const siteOf = (values: readonly unknown[] | undefined, members: readonly unknown[] | undefined): Site =>
  siteWith({
    [PAPERS]: dump(values ?? []),
    [COMMITTEE]: dump(members ?? []),
    [PROGRAM]: "days: []\n",
  });

/** What an organizer gets who has nothing of their own. */
function valuesOf(imported: Imported): {
  readonly papers: readonly unknown[];
  readonly pc: readonly unknown[];
} {
  const { entries, leftOut } = prepared(imported, { isFile: () => true, program: undefined });
  assert.deepEqual(leftOut, []);
  return {
    papers: entries.papers?.map(({ key, value }) => ({ id: key, ...value })) ?? [],
    pc: entries.pc?.map(({ value }) => value) ?? [],
  };
}

test(`papers in BibTeX, imported again, give the same BibTeX, ${RUNS} times`, async () => {
  const bibtexIn = (site: Site): string =>
    bibtexOf(
      [...citationsIn(site.editions[0], site.series)]
        .filter(([thing]) => "authors" in thing)
        .map(([, citation]) => citation),
    );
  await fc.assert(
    fc.asyncProperty(papers, async (all) => {
      const before = bibtexIn(siteOf(all, []));
      const read = valuesOf(await bibtex.read(await filesOf({ "a.bib": before }), { edition: "2026" }));
      assert.equal(bibtexIn(siteOf(read.papers, [])), before);
    }),
    { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
  );
});

test(`papers and a committee for aclpub2, imported again, are written the same, ${RUNS} times`, async () => {
  const textsIn = ({ editions: [edition], series }: Site): Readonly<Record<string, string>> => {
    assert.ok(isDated(edition));
    const { texts } = aclpub2Folder(edition, series);
    const names = ["papers.yml", "program_committee.yml", "conference_details.yml"];
    return Object.fromEntries(names.map((name) => [name, texts[name] ?? ""]));
  };
  await fc.assert(
    fc.asyncProperty(papers, people, async (all, members) => {
      const before = textsIn(siteOf(all, members));
      const read = valuesOf(aclpub2.read(await filesOf(before), {}));
      assert.deepEqual(textsIn(siteOf(read.papers, read.pc)), before);
    }),
    { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
  );
});
