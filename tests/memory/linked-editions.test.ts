import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { DateTime } from "luxon";
import { type KnownContents, memoryOfTexts } from "../../src/memory/memory.ts";
import { participantsOf } from "../../src/model/program/participants.ts";
import type { Site } from "../../src/model/site.ts";
import { type Examination, type ExamineOptions, examineSite } from "../../src/site.ts";
import { type Edit, edited, type Files, inSiteFolder } from "../fixture.ts";
import { CALL, COMMITTEE, EDITION, PAPERS, PEOPLE, PROGRAM, SERIES } from "../fixture-content.ts";
import { knownBuilds } from "../known-builds.ts";
import { SEVERAL_EDITIONS } from "../several-editions.ts";

const NOW = DateTime.fromISO("2026-03-01T12:00Z", { zone: "utc" });

/** Changes, right and wrong, that touch an edition, or what it shares with others. */
const EDITS: readonly Edit[] = [
  [PROGRAM, "title: A History of Ink", "title: A Short History of Ink"],
  [PROGRAM, "start: ", "start: 7"],
  [EDITION, "ordinal: 3", "ordinal: 3\ncancelled: Snow."],
  [EDITION, "ordinal: 3", "ordinal: 3\ndraft: true"],
  [PEOPLE, "name: Ada Morgan", "name: Ada Morgan-Lee"],
  [PEOPLE, "ada-morgan:", "ada-lovelace:"],
  [PEOPLE, "ada-morgan:", "# The registry.\n\nada-morgan:"],
  [SERIES, "name: Quill\n", "name: Quills\n"],
  [SERIES, "name: Quill\n", "name: Quill\nrepository: https://github.com/quill/site\n"],
  [SERIES, "name: Quill\n", "name: Quill\nlanguage: de\n"],
  [PAPERS, "title: ", "title: On "],
  [PAPERS, "title: ", "titel: "],
  [COMMITTEE, "name: ", "name: Dr "],
  [CALL, "\n\n", "\n\nWrite to chairs@example.org, or see [the venue](/2026/venues/).\n\n"],
];

const step = fc.subarray([...EDITS.keys()], { maxLength: 3 });

function contentOf(steps: readonly number[]): Files {
  return edited(
    steps.flatMap((step) => EDITS.slice(step, step + 1)),
    SEVERAL_EDITIONS,
  );
}

function examined(edits: readonly number[], options: ExamineOptions): Examination {
  return inSiteFolder(contentOf(edits), (folder) => examineSite(folder, { now: NOW, ...options }));
}

/** All that an examination says, as plain values: what a site names twice is one thing in it. */
function said({ site, drafts, problems, sources }: Examination): unknown {
  const origins = site && [...site.origins].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.parse(JSON.stringify({ ...{ site, origins, drafts, problems }, sources: [...sources] }));
}

function namesPeopleOf({ editions, people }: Site): boolean {
  const all = new Set(people);
  return editions.every(({ organizers, committee, papers, program }) =>
    [
      ...organizers.flatMap((role) => role.people),
      ...committee,
      ...papers.flatMap(({ authors }) => authors),
      ...(program?.days ?? []).flatMap(({ items }) => items.flatMap(participantsOf)),
    ].every(({ person }) => all.has(person)),
  );
}

describe("editions that were linked before", () => {
  test("are what they are when everything is linked, whatever was changed, put back or spoiled meanwhile", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
        const [build, memory] = [knownBuilds(), memoryOfTexts()];
        for (const edits of steps) {
          const whole = said(examined(edits, {}));
          const known = build();
          const [kept, remembered] = [examined(edits, { known }), examined(edits, { memory })];
          known.end();
          assert.deepEqual(said(kept), whole);
          assert.deepEqual(said(remembered), whole);
          for (const { site } of [kept, remembered]) assert.ok(site === undefined || namesPeopleOf(site));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 4), seed: Number(process.env.SEED ?? 2026) },
    );
  });

  test("are not linked again, unless something that they see is another", () => {
    const build = knownBuilds();
    const linkedFor = (edits: readonly number[]): string[] => {
      const linked: string[] = [];
      const known = build();
      const watched: KnownContents = {
        find: known.find,
        keep(path, text, content) {
          if (path.endsWith("/")) linked.push(path);
          known.keep(path, text, content);
        },
      };
      examined(edits, { known: watched });
      known.end();
      return linked.sort();
    };
    const all = linkedFor([]);
    assert.ok(all.length >= 3, String(all));
    assert.deepEqual(linkedFor([]), []);
    assert.deepEqual(linkedFor([0]), ["editions/2026/"]);
    // The name of the series stands in that of each edition.
    assert.deepEqual(linkedFor([0, 7]), all);
  });
});
