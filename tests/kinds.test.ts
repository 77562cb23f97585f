import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EDITION_FILES } from "../src/kinds/edition-files.ts";
import { EDITION_NAMES, EDITION_PAGES, SERIES_NAMES, SERIES_PAGES } from "../src/kinds/page-kinds.ts";
import { FILE_FOLDERS, SERIES_FILES } from "../src/kinds/series-files.ts";
import { hrefOf } from "../src/urls.ts";
import { formatsView } from "../src/views/edition-pages/formats.ts";
import { contextAt, siteWith } from "./fixture.ts";
import { dataFilesOf } from "./made.ts";

const site = siteWith();
const [edition] = site.editions;

describe("the tables of pages and files", () => {
  test("know an example of every kind in a series with everything", () => {
    const missing = [
      ...Object.entries({ ...EDITION_PAGES, ...EDITION_FILES }).filter(
        ([, { paths }]) => paths(edition).length === 0,
      ),
      ...Object.entries({ ...SERIES_PAGES, ...SERIES_FILES }).filter(
        ([, { paths }]) => paths(site).length === 0,
      ),
    ].map(([kind]) => kind);
    // Its only further call has no dates of its own, nothing in it is a workshop with a page, and it has always been here.
    assert.deepEqual(missing.sort(), ["callCalendar", "changes", "redirect", "redirects", "workshop"]);
  });

  test("name what no free page may be called: all that stands first in an address below the edition", () => {
    const { home: _, free: __, ...kinds } = EDITION_PAGES;
    for (const { paths } of Object.values(kinds))
      for (const path of paths(edition)) assert.ok(EDITION_NAMES.includes(path.split("/")[2] ?? ""), path);
    const unnamed = Object.entries(kinds).filter(
      ([, { paths, names }]) =>
        names.length === 0 && paths(edition).some((path) => !path.startsWith("/2026/program/")),
    );
    assert.deepEqual(unnamed, []);
  });

  test("and below the site", () => {
    const { front: _, free: __, ...kinds } = SERIES_PAGES;
    const paths = [...Object.values(kinds), ...Object.values(SERIES_FILES)].flatMap((kind) =>
      kind.paths(site),
    );
    const folders = paths.filter((path) => path.split("/").length > 2 || path.endsWith(".html"));
    const first = folders.map((path) => path.split("/")[1]?.replace(/\.html$/, ""));
    assert.deepEqual([...new Set([...first, "assets"])].sort(), [...SERIES_NAMES, ...FILE_FOLDERS].sort());
  });

  test("list on the page of formats what they say is listed, and nothing else", () => {
    const context = contextAt("2026-01-01T12:00Z", site);
    const { groups } = formatsView(edition, context);
    const listed = [
      ...Object.values(EDITION_FILES).flatMap((kind) => ("listed" in kind ? kind.paths(edition) : [])),
      ...Object.values(SERIES_FILES).flatMap((kind) => ("listed" in kind ? kind.paths(site) : [])),
    ];
    const shown = groups
      .flatMap(({ links }) => links.map(({ href }) => new URL(href, site.series.url).pathname))
      .filter((path) => !path.endsWith("/"));
    assert.deepEqual(shown.sort(), listed.map((path) => hrefOf(site.series, path)).sort());
  });

  test("hold every file of the interface", () => {
    const known = [
      ...site.editions.flatMap((one) => EDITION_FILES.data.paths(one)),
      ...Object.values(SERIES_FILES).flatMap((kind) => kind.paths(site)),
    ].filter((path) => path.startsWith("/api/v1/"));
    assert.deepEqual(
      dataFilesOf(site)
        .map(({ path }) => path)
        .sort(),
      known.sort(),
    );
  });
});
