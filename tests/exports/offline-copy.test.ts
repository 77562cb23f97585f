import assert from "node:assert/strict";
import { test } from "node:test";
import { offlinePages } from "../../src/exports/offline-copy.ts";
import { pathsOf } from "../../src/kinds/site-paths.ts";
import { siteWith } from "../fixture.ts";
import { FIXTURE, SERIES } from "../fixture-content.ts";

test("what is kept is the current edition with its talks, the home page and the page for readers who are offline", () => {
  const site = siteWith();
  const { pages, talks } = offlinePages(site);
  assert.deepEqual(pages, [
    ...["/2026/", "/2026/cfp/", "/2026/program/", "/2026/papers/", "/2026/committees/", "/2026/venue/"],
    ...["/", "/offline/"],
  ]);
  assert.equal(talks.length, 8);
  const paths = pathsOf(site);
  assert.deepEqual(
    [...pages, ...talks].filter((path) => !paths.includes(path)),
    [],
  );
});

test("an edition without call, program, papers and committees keeps what it has", () => {
  const only = {
    ...Object.fromEntries(Object.keys(FIXTURE).map((path) => [path, null])),
    [SERIES]: FIXTURE[SERIES] ?? null,
    "editions/2026/edition.yaml": "start: 2026-03-28\n",
  };
  assert.deepEqual(offlinePages(siteWith(only)), { pages: ["/2026/", "/", "/offline/"], talks: [] });
});
