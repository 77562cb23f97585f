import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Site } from "../../src/model/site.ts";
import { isError } from "../../src/problem.ts";
import { examineSite } from "../../src/site.ts";
import { inFolder } from "../fixture.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { draws } from "./draw.ts";
import { fileFaults } from "./file-checks.ts";
import { outputsOf } from "./outputs.ts";
import { pageFaults } from "./page-checks.ts";
import { extremeSite } from "./site.ts";
import { timeFaults } from "./time-checks.ts";

/** `RUNS=2000 SEED=1 node --import tsx --test tests/extremes/*.test.ts` looks longer, and elsewhere. */
const RUNS = Number(process.env.RUNS ?? 8);
const SEED = Number(process.env.SEED ?? 2026);

describe("a site of legal extremes", () => {
  test(`is accepted, and all that is made of it can be read and says the same, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const extreme = extremeSite(draw);
        const { site, problems } = inFolder(extreme.files, (folder) =>
          examineSite(folder, { now: AFTERWARDS }),
        );
        const refused = problems
          .filter(isError)
          .map(({ file, path, message }) => `${file} ${path} ${message}`);
        const faults = site === undefined ? refused : await faultsOf(site, extreme);
        assert.ok(faults.length === 0, [...faults, "", ...listing(extreme.files)].join("\n"));
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });

  async function faultsOf(site: Site, extreme: ReturnType<typeof extremeSite>): Promise<string[]> {
    const outputs = await outputsOf(site, AFTERWARDS);
    const publicFiles = Object.keys(extreme.files).flatMap((path) => /^public\/(.*)/.exec(path)?.[1] ?? []);
    return [
      ...pageFaults(site, outputs, publicFiles),
      ...timeFaults(site, outputs, extreme),
      ...fileFaults(site, outputs),
    ];
  }
});

/** The files of a site, to be looked at. */
function listing(files: ReturnType<typeof extremeSite>["files"]): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text === null || path.startsWith("public/") ? [] : [`=== ${path}`, text],
  );
}
