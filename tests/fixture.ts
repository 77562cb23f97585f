import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { DateTime } from "luxon";
import { citationsIn } from "../src/citations/citation.ts";
import { type Appearances, appearancesIn } from "../src/model/appearances.ts";
import type { Edition } from "../src/model/edition.ts";
import { briefOf } from "../src/model/edition-brief.ts";
import type { Site } from "../src/model/site.ts";
import { oncePer } from "../src/once.ts";
import { ContentError, type Problem } from "../src/problem.ts";
import { examineSite } from "../src/site.ts";
import type { EditionContext, HomeContext, SeriesContext } from "../src/views/context.ts";
import type { PageView } from "../src/views/frame/frame.ts";
import { SCRIPTS, type Scripts } from "../src/views/frame/scripts.ts";
import { outlineOf } from "../src/views/outline.ts";
import { editionPages, homePages, type PageToMake, personPage, seriesPages } from "../src/views/pages.ts";
import { seriesContentOf } from "../src/views/series-content.ts";
import { STYLESHEETS, type Stylesheets, shellOf } from "../src/views/shell.ts";
import { spanNaming } from "../src/wording/times.ts";
import { wordsOf } from "../src/wording/words.ts";
import { FIXTURE } from "./fixture-content.ts";
import { lastingMemory } from "./lasting-memory.ts";
import { QUICK } from "./quick-folder.ts";
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

/** A small change of a file, as organizers make it: the first place of a text, and what it becomes. */
export type Edit = readonly [file: string, from: string, to: string];

/** Files of the fixture, or of a site that has other ones in its place, with all of these edits. */
export function edited(edits: readonly Edit[], others: Files = {}): Files {
  const files: Record<string, string | null> = { ...others };
  for (const [file, from, to] of edits) files[file] = (files[file] ?? FIXTURE[file] ?? "").replace(from, to);
  return files;
}

/** Writes the fixture with `changes` to a folder that is gone when `use` returns. */
export function inSiteFolder<Result>(changes: Files, use: (folder: string) => Result): Result {
  return inFolder({ ...FIXTURE, ...changes }, use);
}

/** Writes these files, and no others, to a folder that is gone when `use` returns. */
export function inFolder<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = writtenFolder(files);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What most tests leave as it is need not be parsed for each of them. */
const memory = lastingMemory();
const sites = new Map<string, Site>();

/** The same content is the same site, which nobody changes. @param url overrides the series' address */
export function siteWith(changes: Files = {}, url?: string): Site {
  const key = JSON.stringify([changes, url]);
  const known = sites.get(key);
  if (known !== undefined) return known;
  const { site, problems } = inFixtureFolder(changes, (folder) => examineSite(folder, { url, memory }));
  if (site === undefined) throw new ContentError(problems);
  sites.set(key, site);
  return site;
}

/** What is wrong with the fixture with `changes`, or worth a look; nothing with a site in order. */
export function foundIn(changes: Files): readonly Problem[] {
  return inFixtureFolder(changes, (folder) => examineSite(folder, { memory }).problems);
}

/** The same in words. */
export function problemsOf(changes: Files): string[] {
  return foundIn(changes).map(told);
}

/** The folder of the fixture, which is written once: each use finds it with `changes`, and leaves it as it was. */
const lasting: string[] = [];

function inFixtureFolder<Result>(changes: Files, read: (folder: string) => Result): Result {
  const folder = lasting.pop() ?? writtenFolder(FIXTURE);
  const paths = Object.keys(changes);
  // What takes the place of a folder, or needs new ones, is not taken back by writing one file.
  const isPlain = paths.every(
    (path) => FIXTURE[path] !== undefined || existsSync(dirname(join(folder, path))),
  );
  try {
    if (!isPlain) return inSiteFolder(changes, read);
    write(folder, changes);
    return read(folder);
  } finally {
    if (isPlain) write(folder, Object.fromEntries(paths.map((path) => [path, FIXTURE[path] ?? null])));
    lasting.push(folder);
  }
}

process.on("exit", () => {
  for (const folder of lasting) rmSync(folder, { recursive: true, force: true });
});

function writtenFolder(files: Files): string {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  write(folder, files);
  return folder;
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    if (text === null) rmSync(place, { force: true });
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
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

/** What all views together see: each asks for its share of it. */
export interface WholeContext extends SeriesContext, HomeContext {
  readonly site: Site;
  readonly current: Edition;
  readonly appearances: Appearances;
}

const spanTextsOf = spanNaming();

export const ASSETS = {
  stylesheets: Object.fromEntries(STYLESHEETS.map((name) => [name, `/assets/${name}.css`])) as Stylesheets,
  fonts: ["/assets/sans.woff2", "/assets/serif.woff2"],
  scripts: Object.fromEntries(SCRIPTS.map((name) => [name, `/assets/${name}.js`])) as Scripts,
};

/** What views see at a moment, such as `2026-03-01T12:00Z`; citations are those of all editions. */
export function contextAt(now: string, site: Site = siteWith()): WholeContext {
  const { series, editions } = site;
  const [current] = editions;
  const appearances = appearancesIn(site);
  return {
    site,
    content: seriesContentOf(site, appearances),
    series,
    current,
    shell: shellOf(site, { ...ASSETS, hasCards: true, hasWorker: true }),
    origins: site.origins,
    front: outlineOf(current),
    now: DateTime.fromISO(now, { zone: "utc" }),
    appearances,
    citations: () => new Map(editions.flatMap((edition) => [...citationsIn(edition, series)])),
    previous: editions.slice(1).map(briefOf),
    words: wordsOf(series.language, series.noun),
    spanTextsOf,
    remember: oncePer(),
  };
}

/** What the views of an edition see, in its language. */
export function contextOf(edition: Edition, context: WholeContext): EditionContext & HomeContext {
  const { editions } = context.site;
  const previous = editions.slice(editions.indexOf(edition) + 1).map(briefOf);
  return { ...context, words: wordsOf(edition.language, context.series.noun), previous, remember: oncePer() };
}

/** Every page of a site, not made yet. */
export function pagesToMake(context: WholeContext): PageToMake[] {
  const { site, appearances } = context;
  return [
    ...site.editions.flatMap((edition) => {
      const own = contextOf(edition, context);
      return [...homePages(edition, own), ...editionPages(edition, own)];
    }),
    ...site.people.map((person) =>
      personPage(person, { ...context, appearances: appearances.get(person) ?? [] }),
    ),
    ...seriesPages(context),
  ];
}

/** The view of every page of a site. */
export function viewsOf(context: WholeContext): PageView[] {
  return pagesToMake(context).map(({ view }) => view());
}

/** The views of the pages that a template shows. */
export function viewsWith<View extends PageView>(template: string, context: WholeContext): View[] {
  return pagesToMake(context)
    .filter((page) => page.template === template)
    .map(({ view }) => view() as View);
}
