import assert from "node:assert/strict";
import { test } from "node:test";
import { DateTime } from "luxon";
import { editionFiles } from "../../src/exports/files.ts";
import { robots } from "../../src/exports/robots.ts";
import { sitemap } from "../../src/exports/sitemap.ts";
import { contextAt, siteWith } from "../fixture.ts";
import { CALL, EDITION } from "../fixture-content.ts";
import { contextOfFiles, indexedPages } from "../made.ts";

const NOW = DateTime.utc(2026);

const { series } = siteWith({}, "https://user.github.io/quill/");

test("a sitemap lists addresses in full, with letters and signs encoded, and since when they are so", () => {
  assert.equal(
    sitemap(["/", "/people/李明/", "/a&lt;b/"], series, (path) => (path === "/" ? NOW : undefined)),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://user.github.io/quill/</loc>
    <lastmod>2026-01-01T00:00:00Z</lastmod>
  </url>
  <url>
    <loc>https://user.github.io/quill/people/%E6%9D%8E%E6%98%8E/</loc>
  </url>
  <url>
    <loc>https://user.github.io/quill/a&amp;lt;b/</loc>
  </url>
</urlset>
`,
  );
});

test("robots may read everything, and are told where the sitemap is", () => {
  assert.equal(
    robots(series),
    "User-agent: *\nAllow: /\n\nSitemap: https://user.github.io/quill/sitemap.xml\n",
  );
});

test("search engines are to know every page once, and not the one for lost readers", () => {
  const context = contextAt("2026-01-01T00:00Z");
  const paths = indexedPages(context)
    .map(({ path }) => path)
    .filter((path) => !/^\/people\/.|\/talks\//.test(path));
  assert.deepEqual(paths.sort(), [
    ...[
      "/",
      "/2025/",
      "/2025/committees/",
      "/2025/formats/",
      "/2026/",
      "/2026/cfp/",
      "/2026/committees/",
      "/2026/formats/",
      "/2026/papers/",
    ],
    ...["/2026/papers/blotter/", "/2026/papers/inkwell/"],
    ...["/2026/program/", "/2026/venue/", "/code-of-conduct/", "/editions/", "/people/"],
  ]);
});

test("an edition with a call has a plain one, and an edition without has none", () => {
  const callsOf = (site: ReturnType<typeof siteWith>) =>
    site.editions
      .flatMap((edition) => {
        return editionFiles(edition, contextOfFiles(edition, site.series));
      })
      .map(({ path }) => path)
      .filter((path) => path.endsWith("cfp.txt"));
  assert.deepEqual(callsOf(siteWith()), ["/2026/cfp.txt"]);
  assert.deepEqual(
    callsOf(siteWith({ [CALL]: null, [EDITION]: "start: 2026-03-28\nend: 2026-03-29\ntimezone: UTC\n" })),
    [],
  );
});
