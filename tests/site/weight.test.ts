import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { pageAt, type RenderedSite, renderFolder } from "./rendered.ts";

/** What a server sends in the first round trip of a new connection: ten packets. */
const FIRST_ROUND_TRIP = 14 * 1024;

const weigh = (content: string): number => gzipSync(content, { level: 9 }).length;

test("every page of FastPath fits, with its stylesheet, into one round trip", async () => {
  const { texts, pages } = await renderFolder(".");
  const weighStylesheets = (html: string): number => {
    const links = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
    const sheets = links.map(([, name = ""]) => texts.get(name) ?? "");
    assert.ok(sheets.length > 0 && !sheets.includes(""), "the stylesheets are there");
    return sheets.reduce((sum, sheet) => sum + weigh(sheet), 0);
  };
  const heavy = [...pages].filter(([, html]) => weigh(html) + weighStylesheets(html) > FIRST_ROUND_TRIP);
  assert.deepEqual(
    heavy.map(([path]) => path),
    [],
  );
});

test("the scripts of a program weigh at most 13 KB, and those of every page a tenth of that", async () => {
  const site = await renderFolder(".");
  const scriptsOf = (path: string): string[] =>
    [...pageAt(site, path).matchAll(/<script type="module"(?: blocking="render")? src="\/([^"]+)"/g)].flatMap(
      ([, name = ""]) => loadedWith(name, site),
    );
  const weightOf = (path: string): number =>
    [...new Set(scriptsOf(path))].reduce((sum, name) => sum + weigh(site.texts.get(name) ?? ""), 0);
  assert.ok(weightOf("/2021/program/") <= 13 * 1024, `${weightOf("/2021/program/")} bytes`);
  assert.ok(weightOf("/") <= 2.75 * 1024, `${weightOf("/")} bytes`);
  assert.ok(weightOf("/2021/talks/hari/") <= 3.75 * 1024, `${weightOf("/2021/talks/hari/")} bytes`);
  assert.ok(weightOf("/2021/now/") <= 5.5 * 1024, `${weightOf("/2021/now/")} bytes`);
  assert.ok(weightOf("/about/") > 0);
  assert.ok(weightOf("/about/") <= (13 * 1024) / 10, `${weightOf("/about/")} bytes`);
});

/** A script and what it imports at once, by file; what it imports on use is not among them. */
function loadedWith(name: string, site: RenderedSite): string[] {
  const imports = [...(site.texts.get(name) ?? "").matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)];
  return [name, ...imports.flatMap(([, file]) => loadedWith(`assets/${file}`, site))];
}
