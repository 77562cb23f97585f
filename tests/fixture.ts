import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { DateTime } from "luxon";
import { citationsIn } from "../src/exports/citations/citation.ts";
import type { Site } from "../src/model/site.ts";
import { examineSite, loadSite } from "../src/site.ts";
import { appearancesIn } from "../src/views/appearances.ts";
import type { ViewContext } from "../src/views/context.ts";
import { SCRIPTS, type Scripts } from "../src/views/scripts.ts";
import { zoneNameOf } from "../src/wording/times.ts";
import { wordsOf } from "../src/wording/words.ts";
import { FIXTURE } from "./fixture-content.ts";
import { told } from "./told.ts";

/** Texts of a site folder by path; `null` stands for a file that is not there. */
export type Files = Readonly<Record<string, string | null>>;

/** The fixture's file with one text replaced, which must stand in it exactly once. */
export function spoil(path: string, from: string, to: string): Files {
  const parts = (FIXTURE[path] ?? "").split(from);
  if (parts.length !== 2)
    throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${path}.`);
  return { [path]: parts.join(to) };
}

/** Writes the fixture with `changes` to a folder that is gone when `use` returns. */
export function inSiteFolder<Result>(changes: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    for (const [path, text] of Object.entries({ ...FIXTURE, ...changes })) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param url overrides the series' address */
export function siteWith(changes: Files = {}, url?: string): Site {
  return inSiteFolder(changes, (folder) => loadSite(folder, url));
}

/** The errors and notices of the fixture with `changes`; none for a site in order. */
export function problemsOf(changes: Files): string[] {
  return inSiteFolder(changes, (folder) => examineSite(folder).problems.map(told));
}

/** A test that one fault in the fixture is told in these words, and nothing else is. */
export function refused(story: string, changes: Files, place: string, message: string, remedy: string): void {
  test(`${story} is refused`, () => {
    assert.deepEqual(problemsOf(changes), [`${place}\n  ${message}\n  ${remedy}`]);
  });
}

/** A test that something in the fixture is worth a look, and stops nothing. */
export function noticed(story: string, changes: Files, place: string, message: string, remedy: string): void {
  test(`${story} is worth a look`, () => {
    assert.deepEqual(problemsOf(changes), [`${place}\n  Notice: ${message}\n  ${remedy}`]);
    assert.ok(siteWith(changes));
  });
}

/** What views see at a moment, such as `2026-03-01T12:00Z`. */
export function contextAt(now: string, site: Site = siteWith()): ViewContext {
  return {
    site,
    series: site.series,
    now: DateTime.fromISO(now, { zone: "utc" }),
    current: site.editions[0],
    appearances: appearancesIn(site, wordsOf(site.series.language)),
    citations: citationsIn(site),
    words: wordsOf(site.series.language),
    zoneNameOf,
    stylesheet: "/assets/style.css",
    sheetsStylesheet: "/assets/sheets.css",
    fonts: ["/assets/sans.woff2", "/assets/serif.woff2"],
    scripts: Object.fromEntries(SCRIPTS.map((name) => [name, `/assets/${name}.js`])) as Scripts,
    hasCards: true,
    hasWorker: true,
    searchStylesheet: "/assets/search.css",
  };
}
