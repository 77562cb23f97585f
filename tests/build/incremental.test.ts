import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { DateTime } from "luxon";
import { buildSite } from "../../src/build/build.ts";
import { type Cache, memoryCache } from "../../src/build/cache.ts";
import type { MadePart } from "../../src/build/part.ts";
import { type Ledger, parseLedger } from "../../src/revisions/ledger.ts";
import { ASSETS, type Edit, edited, type Files, siteWith } from "../fixture.ts";
import { COMMITTEE, EDITION, PAPERS, PEOPLE, PROGRAM, SERIES, VENUE } from "../fixture-content.ts";

/** Small changes of content, as organizers make them: a text of a file, and what it becomes. */
const EDITS: readonly Edit[] = [
  [PROGRAM, "title: A History of Ink", "title: A Short History of Ink"],
  [PROGRAM, "title: Binding", "title: Bookbinding"],
  [EDITION, "ordinal: 3", "ordinal: 3\ncancelled: Snow."],
  [PEOPLE, "Ada builds", "Ada makes"],
  [VENUE, "At the lake.", "At the river."],
  [SERIES, "label: Mailing list", "label: List"],
  [SERIES, "name: Quill\n", 'name: Quill\naccent: "#335577"\n'],
  [SERIES, "name: Quill\n", "name: Quill\nrepository: https://github.com/quill/site\n"],
  // Nothing but lines moves.
  [PEOPLE, "ada-morgan:", "# The registry.\n\nada-morgan:"],
  [PROGRAM, "status: ", "# Read me.\nstatus: "],
  [PAPERS, "title: ", "title: On "],
  [COMMITTEE, "name: ", "name: Dr "],
];

/** Moments before, between and after the deadlines and days of the fixture. */
const MOMENTS = ["2026-01-01", "2026-01-20", "2026-03-28", "2026-06-01", "2027-01-01"];

interface Step {
  readonly edits: readonly number[];
  readonly moment: number;
  readonly isNewYear: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.subarray([...EDITS.keys()]),
  moment: fc.nat(MOMENTS.length - 1),
  isNewYear: fc.boolean(),
});

function contentOf({ edits, isNewYear }: Step): Files {
  const files = edited(edits.flatMap((index) => EDITS.slice(index, index + 1)));
  return isNewYear ? { ...files, "editions/2027/edition.yaml": "start: 2027-03-20\n" } : files;
}

async function build(at: Step, previous: Ledger | undefined, cache: Cache, now = momentOf(at)) {
  const options = { hasSearch: false, hasWorker: false, assets: { ...ASSETS, files: [] }, previous, cache };
  const { files, until } = await buildSite(siteWith(contentOf(at)), now, options);
  return {
    bytes: new Map(files.map(({ file, content }) => [file, Buffer.from(content).toString("base64")])),
    until,
  };
}

function momentOf({ moment }: Step): DateTime {
  return DateTime.fromISO(MOMENTS[moment] ?? "", { zone: "utc" });
}

describe("a build that takes what others have made", () => {
  test("writes the same bytes as one that makes everything, whatever was changed and whenever it runs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
        const cache = memoryCache();
        let previous: Ledger | undefined;
        for (const at of steps) {
          const quick = await build(at, previous, cache);
          const { bytes, until } = await build(at, previous, memoryCache());
          assert.deepEqual(quick.bytes, bytes);
          const ledger = Buffer.from(bytes.get("api/revisions.json") ?? "", "base64").toString();
          previous = parseLedger(ledger, "revisions.json");
          // Until then, a build of the same content that continues this one would leave everything as it is.
          const again = await build(at, previous, cache, until.minus(1));
          assert.deepEqual(again.bytes, bytes);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 2), seed: Number(process.env.SEED ?? 2026) },
    );
  });

  test("makes nothing but the edition that was changed, its home page and those that tell of the change", async () => {
    const before: Step = { edits: [], moment: 0, isNewYear: true };
    const kept = new Map<string, unknown>();
    const made: string[][] = [];
    const cache: Cache = {
      find: (key) => kept.get(key),
      has: (key) => kept.has(key),
      keep(key, value) {
        kept.set(key, value);
        const { pages, files } = value as Partial<MadePart>;
        if (pages !== undefined) made.at(-1)?.push(pages[0]?.path ?? files?.[0]?.file ?? "");
      },
    };
    // Nothing; a text of a page; that the edition is cancelled, which the next one, calendars of people and the series tell.
    for (const edits of [[], [], [4], [4, 2]]) {
      made.push([]);
      await build({ ...before, edits }, undefined, cache);
    }
    assert.ok((made[0] ?? []).length > 6);
    const own = ["/2026/cfp/", "/2026/"];
    assert.deepEqual(made.slice(1), [[], own, ["/", ...own, "/editions/", "people/ada-morgan.ics"]]);
  });
});
