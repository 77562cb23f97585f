import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { DateTime } from "luxon";
import { fingerprintsOf } from "../../src/revisions/fingerprints.ts";
import { type Ledger, parseLedger } from "../../src/revisions/ledger.ts";
import { lastModifiedIn } from "../../src/revisions/pages.ts";
import { revise } from "../../src/revisions/revise.ts";
import { builtFiles } from "../built.ts";
import { ASSETS, type Files, siteWith, spoil } from "../fixture.ts";
import { EDITION, PEOPLE, PROGRAM, SERIES, VENUE } from "../fixture-content.ts";

/** Twice before any deadline passes, and after the workshop. */
const FIRST = DateTime.utc(2026, 1, 1, 12);
const SECOND = DateTime.utc(2026, 1, 5, 12);
const THIRD = DateTime.utc(2026, 6, 1, 12);

/** What pages load, in one of its versions. */
function assetsIn(version: number) {
  const { stylesheets, fonts, scripts } = ASSETS;
  const versionsOf = <Paths extends Readonly<Record<string, string>>>(paths: Paths): Paths =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `${path}?${version}`])) as Paths;
  return {
    stylesheets: versionsOf(stylesheets),
    scripts: versionsOf(scripts),
    fonts: fonts.map((path) => `${path}?${version}`),
    files: [],
  };
}

interface Build {
  readonly ledger: Ledger;
  /** Of the sitemap: what is told of each page. */
  readonly lastmods: Readonly<Record<string, string>>;
}

async function build(changes: Files, now: DateTime, previous?: Ledger, version = 1): Promise<Build> {
  const options = { hasSearch: false, hasWorker: false, assets: assetsIn(version), previous };
  const files = await builtFiles(siteWith(changes), now, options);
  const textOf = (name: string): string => String(files.find(({ file }) => file === name)?.content);
  const told = [
    ...textOf("sitemap.xml").matchAll(
      /<loc>https:\/\/quill\.example\.org(.*?)<\/loc>\s*<lastmod>(.*?)<\/lastmod>/g,
    ),
  ];
  return {
    ledger: parseLedger(textOf("api/revisions.json"), "revisions.json"),
    lastmods: Object.fromEntries(told.map(([, path, moment]) => [path, moment])),
  };
}

describe("since when a page shows what it shows, over three builds,", () => {
  test("is not known at the first, and is the moment of the build that changed it afterwards", async () => {
    const changes = spoil(VENUE, "At the lake.", "At the river.");
    const first = await build({}, FIRST);
    const second = await build(changes, SECOND, first.ledger);
    const third = await build(changes, THIRD, second.ledger);
    assert.deepEqual(first.lastmods, {});
    assert.deepEqual(second.lastmods, { "/2026/venue/": "2026-01-05T12:00:00Z" });
    assert.deepEqual(third.lastmods, second.lastmods);
  });

  test("is the first publication of a page that came later", async () => {
    const first = await build({}, FIRST);
    const more = { "editions/2026/travel.md": "---\ntitle: Travel\n---\nBy boat.\n" };
    const second = await build(more, SECOND, first.ledger);
    assert.equal(second.lastmods["/2026/travel/"], "2026-01-05T12:00:00Z");
    assert.equal((await build(more, THIRD, second.ledger)).lastmods["/2026/travel/"], "2026-01-05T12:00:00Z");
  });

  test("is not known either where the ledger is older than its pages", async () => {
    const items = revise(undefined, fingerprintsOf(siteWith()), FIRST);
    assert.deepEqual((await build({}, SECOND, items)).lastmods, {});
  });
});

describe("a page is changed by", () => {
  let first: Build;
  before(async () => {
    first = await build({}, FIRST);
  });
  const changedBy = async (changes: Files) =>
    Object.keys((await build(changes, SECOND, first.ledger)).lastmods);

  test("neither the days that pass, nor a new stylesheet, script or share image", async () => {
    assert.deepEqual((await build({}, THIRD, first.ledger, 2)).lastmods, {});
  });

  test("a talk's title: wherever it is shown", async () => {
    const changes = spoil(PROGRAM, "title: Binding", "title: Bookbinding, id: binding");
    assert.deepEqual(await changedBy(changes), [
      ...["/2026/program/", "/2026/talks/folding/", "/2026/talks/binding/", "/2026/talks/will-we-write/"],
      "/people/tom-vale/",
    ]);
  });

  test("a recording that is shown after the workshop only", async () => {
    assert.ok((await changedBy(spoil(EDITION, "watch?v=quill", "watch?v=feder"))).includes("/2026/"));
  });

  test("an edition that is cancelled, on all its pages and on no other edition's", async () => {
    const changed = await changedBy(spoil(EDITION, "ordinal: 3", "ordinal: 3\ncancelled: Snow."));
    assert.ok(changed.includes("/2026/venue/") && changed.includes("/2026/talks/ink/"));
    assert.ok(!changed.includes("/2025/") && !changed.includes("/code-of-conduct/"));
  });

  test("a biography: that person's page", async () => {
    assert.ok((await changedBy(spoil(PEOPLE, "Ada builds", "Ada makes"))).includes("/people/ada-morgan/"));
  });

  test("a link in the footer, or a newer edition: no page that says nothing of it", async () => {
    assert.deepEqual(await changedBy(spoil(SERIES, "label: Mailing list", "label: List")), []);
    const next = await changedBy({ "editions/2027/edition.yaml": "start: 2027-03-20\n" });
    assert.ok(next.includes("/2027/") && !next.includes("/2026/venue/") && !next.includes("/2026/program/"));
  });
});

test("the moments are told of pages, by their path, and of nothing else", async () => {
  const { ledger } = await build({}, FIRST);
  const lastModifiedOf = lastModifiedIn((await build(spoil(VENUE, "lake", "sea"), SECOND, ledger)).ledger);
  assert.equal(lastModifiedOf("/2026/venue/")?.toISO(), "2026-01-05T12:00:00.000Z");
  assert.deepEqual([lastModifiedOf("/2026/cfp/"), lastModifiedOf("/nowhere/")], [undefined, undefined]);
});
