import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { contentsOf } from "../../src/eleventy/contents.ts";
import { fingerprintsOf } from "../../src/revisions/fingerprints.ts";
import { type Ledger, parseLedger, renderLedger } from "../../src/revisions/ledger.ts";
import { lastModifiedIn } from "../../src/revisions/pages.ts";
import { revise } from "../../src/revisions/revise.ts";
import { contextAt, type Files, siteWith, spoil } from "../fixture.ts";
import { EDITION, PEOPLE, PROGRAM, SERIES, VENUE } from "../fixture-content.ts";

/** Before the workshop, and after it. */
const FIRST = DateTime.utc(2026, 1, 1, 12);
const SECOND = DateTime.utc(2026, 3, 1, 12);
const THIRD = DateTime.utc(2026, 6, 1, 12);

/** What is made before pages are, in one of its versions. */
function madeIn(version: number) {
  const { stylesheet, searchStylesheet, sheetsStylesheet, fonts, scripts, hasWorker } =
    contextAt("2026-01-01T00:00Z");
  const named = Object.entries(scripts).map(([name, path]) => [name, `${path}?${version}`]);
  return {
    stylesheet: `${stylesheet}?${version}`,
    searchStylesheet: `${searchStylesheet}?${version}`,
    sheetsStylesheet: `${sheetsStylesheet}?${version}`,
    fonts: fonts.map((path) => `${path}?${version}`),
    scripts: Object.fromEntries(named) as typeof scripts,
    hasCards: version === 1,
    hasWorker,
  };
}

interface Build {
  readonly ledger: Ledger;
  /** Of the sitemap: what is told of each page. */
  readonly lastmods: Readonly<Record<string, string>>;
}

function build(changes: Files, now: DateTime, previous?: Ledger, made = madeIn(1)): Build {
  const { files, ledger } = contentsOf(siteWith(changes), now, made, previous);
  const text = files.find(({ path }) => path === "/sitemap.xml")?.content ?? "";
  const told = [
    ...text.matchAll(/<loc>https:\/\/quill\.example\.org(.*?)<\/loc>\s*<lastmod>(.*?)<\/lastmod>/g),
  ];
  return {
    ledger: parseLedger(renderLedger(ledger), "revisions.json"),
    lastmods: Object.fromEntries(told.map(([, path, moment]) => [path, moment])),
  };
}

describe("since when a page shows what it shows, over three builds,", () => {
  test("is not known at the first, and is the moment of the build that changed it afterwards", () => {
    const changes = spoil(VENUE, "At the lake.", "At the river.");
    const first = build({}, FIRST);
    const second = build(changes, SECOND, first.ledger);
    const third = build(changes, THIRD, second.ledger);
    assert.deepEqual(first.lastmods, {});
    assert.deepEqual(second.lastmods, { "/2026/venue/": "2026-03-01T12:00:00Z" });
    assert.deepEqual(third.lastmods, second.lastmods);
  });

  test("is the first publication of a page that came later", () => {
    const first = build({}, FIRST);
    const more = { "editions/2026/travel.md": "---\ntitle: Travel\n---\nBy boat.\n" };
    const second = build(more, SECOND, first.ledger);
    assert.equal(second.lastmods["/2026/travel/"], "2026-03-01T12:00:00Z");
    assert.equal(build(more, THIRD, second.ledger).lastmods["/2026/travel/"], "2026-03-01T12:00:00Z");
  });

  test("is not known either where the ledger is older than its pages", () => {
    const items = revise(undefined, fingerprintsOf(siteWith()), FIRST);
    assert.deepEqual(build({}, SECOND, items).lastmods, {});
  });
});

describe("a page is changed by", () => {
  const first = build({}, FIRST);
  const changedBy = (changes: Files) => Object.keys(build(changes, SECOND, first.ledger).lastmods);

  test("neither the days that pass, nor a new stylesheet, script or share image", () => {
    assert.deepEqual(build({}, THIRD, first.ledger, madeIn(2)).lastmods, {});
  });

  test("a talk's title: wherever it is shown", () => {
    const changes = spoil(PROGRAM, "title: Binding", "title: Bookbinding, id: binding");
    assert.deepEqual(changedBy(changes), [
      ...["/2026/program/", "/2026/talks/folding/", "/2026/talks/binding/", "/2026/talks/will-we-write/"],
      "/people/tom-vale/",
    ]);
  });

  test("a recording that is shown after the workshop only", () => {
    assert.ok(changedBy(spoil(EDITION, "watch?v=quill", "watch?v=feder")).includes("/2026/"));
  });

  test("an edition that is cancelled, on all its pages and on no other edition's", () => {
    const changed = changedBy(spoil(EDITION, "ordinal: 3", "ordinal: 3\ncancelled: Snow."));
    assert.ok(changed.includes("/2026/venue/") && changed.includes("/2026/talks/ink/"));
    assert.ok(!changed.includes("/2025/") && !changed.includes("/code-of-conduct/"));
  });

  test("a biography: that person's page", () => {
    assert.ok(changedBy(spoil(PEOPLE, "Ada builds", "Ada makes")).includes("/people/ada-morgan/"));
  });

  test("a link in the footer, or a newer edition: no page that says nothing of it", () => {
    assert.deepEqual(changedBy(spoil(SERIES, "label: Mailing list", "label: List")), []);
    const next = changedBy({ "editions/2027/edition.yaml": "start: 2027-03-20\n" });
    assert.ok(next.includes("/2027/") && !next.includes("/2026/venue/") && !next.includes("/2026/program/"));
  });
});

test("the moments are told of pages, by their path, and of nothing else", () => {
  const { ledger } = build({}, FIRST);
  const lastModifiedOf = lastModifiedIn(build(spoil(VENUE, "lake", "sea"), SECOND, ledger).ledger);
  assert.equal(lastModifiedOf("/2026/venue/")?.toISO(), "2026-03-01T12:00:00.000Z");
  assert.deepEqual([lastModifiedOf("/2026/cfp/"), lastModifiedOf("/nowhere/")], [undefined, undefined]);
});
