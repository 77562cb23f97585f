import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITION_MAKERS } from "../../src/exports/files.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Series } from "../../src/model/series.ts";
import { readWithCitationJs } from "../citations/readers.ts";
import { siteWith } from "../fixture.ts";
import { contextOfFiles } from "../made.ts";
import { towpathSite } from "../towpath.ts";

const site = siteWith();
const files = citationFiles(site.editions[0], site.series);

function citationFiles(edition: Edition, series: Series) {
  const context = contextOfFiles(edition, series);
  return [...EDITION_MAKERS.citations(edition, context), ...EDITION_MAKERS.citation(edition, context)];
}

test("an edition has its citations in one file of each format, and each paper and talk has its own", () => {
  const pages = ["papers/inkwell", "papers/blotter", "talks/ink", "talks/will-we-write"];
  assert.deepEqual(
    files.map(({ path }) => path),
    [
      ...["bib", "ris", "json"].map((format) => `/2026/citations.${format}`),
      ...[...pages, "talks/writing-by-moonlight"].flatMap((page) =>
        ["bib", "ris", "json"].map((format) => `/2026/${page}/citation.${format}`),
      ),
    ],
  );
});

test("an edition of which nothing is cited has no files", () => {
  const [, old] = site.editions;
  assert.ok(old !== undefined);
  assert.deepEqual(citationFiles(old, site.series), []);
});

test("a reader of CSL-JSON finds the items of Towpath as they were written", () => {
  const towpath = towpathSite();
  const texts = towpath.editions
    .flatMap((edition) => citationFiles(edition, towpath.series))
    .filter(({ path }) => path.endsWith("/citations.json"));
  assert.deepEqual(
    texts.map(({ path }) => path),
    ["/2021/citations.json", "/2020/citations.json", "/2013/citations.json"],
  );
  for (const { content } of texts) {
    const written: unknown[] = JSON.parse(content);
    assert.ok(written.length > 0);
    assert.deepEqual(readWithCitationJs(content, "@else/json"), written);
  }
});
