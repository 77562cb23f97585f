import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { isError, type Problem } from "../src/problem.ts";
import { type Examination, examineSite } from "../src/site.ts";
import { builtFiles } from "./built.ts";
import { inSiteFolder } from "./fixture.ts";
import { lastingMemory } from "./lasting-memory.ts";
import { type Mutation, mutate, mutations } from "./mutations.ts";
import { RICH } from "./rich-content.ts";
import { AFTERWARDS } from "./site/rendered.ts";

/** `RUNS=20000 SEED=1 node --import tsx --test tests/properties.test.ts` looks longer, and elsewhere. */
const RUNS = Number(process.env.RUNS ?? 400);
const SEED = Number(process.env.SEED ?? 2026);
/** Far above what a small site takes on a slow machine: more is a hang. */
const LONGEST = 5_000;

const FILES = Object.keys(RICH).filter((path) => /\.(yaml|md)$/.test(path));
const spoiledFile = fc.record({ file: fc.constantFrom(...FILES), changes: mutations });

/** What nobody spoiled need not be parsed each time. */
const memory = lastingMemory();

/** Examines the fixture with one file spoiled. */
function examineSpoiled(folder: string, file: string, changes: readonly Mutation[]): Examination {
  const text = RICH[file] ?? "";
  writeFileSync(join(folder, file), changes.reduce(mutate, text));
  try {
    return examineSite(folder, { now: AFTERWARDS, memory });
  } finally {
    writeFileSync(join(folder, file), text);
  }
}

/** A place that an editor can go to; a missing file is named where it should be. */
function hasPlace(
  folder: string,
  spoiled: string,
  text: string,
  { file, line, column, message }: Problem,
): boolean {
  if (message === "This file is missing.") return !existsSync(join(folder, file));
  const lines = (file === spoiled ? text : readFileSync(join(folder, file), "utf8")).split(/\r\n|\r|\n/);
  return line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1;
}

test(`a spoiled site is a valid site or has problems with places, ${RUNS} times`, () => {
  inSiteFolder(RICH, (folder) => {
    fc.assert(
      fc.property(spoiledFile, ({ file, changes }) => {
        const start = performance.now();
        const { site, problems } = examineSpoiled(folder, file, changes);
        assert.ok(performance.now() - start < LONGEST, "it does not hang");
        assert.equal(
          site === undefined,
          problems.some(isError),
          "a site is published exactly when nothing is wrong",
        );
        const text = changes.reduce(mutate, RICH[file] ?? "");
        for (const problem of problems) {
          assert.ok(
            hasPlace(folder, file, text, problem),
            `${problem.file}:${problem.line}:${problem.column} exists`,
          );
          assert.ok(problem.message !== "" && problem.remedy !== "", "it says what is wrong, and what to do");
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

/** What would run in a page, besides the site's own modules and the script that counts visits: data is no script. */
const RUNNING =
  /<script(?! type="module"(?: blocking="render")? src="\/assets\/[\w.-]+">| defer src="(?:https:\/\/|\/)[^"<>]+"(?: data-[a-z\d-]+="[^"<>]*")*>| type="application\/(ld\+)?json"[^<>]*>)|\son\w+=|href="javascript:/i;

test("a spoiled site that is accepted can be built", async () => {
  const accepted: Examination["site"][] = [];
  inSiteFolder(RICH, (folder) => {
    for (const { file, changes } of fc.sample(spoiledFile, { numRuns: RUNS, seed: SEED + 1 })) {
      if (accepted.length >= RUNS / 20) break;
      const { site } = examineSpoiled(folder, file, changes);
      if (site !== undefined) accepted.push(site);
    }
  });
  assert.ok(accepted.length > 0, "some are accepted");
  for (const site of accepted) {
    if (site === undefined) continue;
    const files = await builtFiles(site, AFTERWARDS);
    const pages = files.filter(({ file }) => file.endsWith(".html")).map(({ content }) => String(content));
    assert.ok(
      pages.every((page) => !RUNNING.test(page)),
      "nothing runs in its pages",
    );
  }
});
