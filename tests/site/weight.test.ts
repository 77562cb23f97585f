import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { towpathSite } from "../towpath.ts";
import { pageAt, type RenderedSite, renderSite } from "./rendered.ts";
import { heavyPages, weigh } from "./weight.ts";

describe("what browsers load", () => {
  let site: RenderedSite;
  before(async () => {
    site = await renderSite(towpathSite());
  });

  test("is, of every page with its stylesheet, what fits into one round trip", () => {
    assert.deepEqual(heavyPages(site), []);
  });

  test("of scripts weighs at most 13 KB for a program, and a tenth of that on every page", () => {
    const scriptsOf = (path: string): string[] =>
      [
        ...pageAt(site, path).matchAll(/<script type="module"(?: blocking="render")? src="\/([^"]+)"/g),
      ].flatMap(([, name = ""]) => loadedWith(name, site));
    const weightOf = (path: string): number =>
      [...new Set(scriptsOf(path))].reduce((sum, name) => sum + weigh(site.texts.get(name) ?? ""), 0);
    assert.ok(weightOf("/2021/program/") <= 13 * 1024, `${weightOf("/2021/program/")} bytes`);
    assert.ok(weightOf("/") <= 2.75 * 1024, `${weightOf("/")} bytes`);
    assert.ok(weightOf("/2021/talks/hart/") <= 3.75 * 1024, `${weightOf("/2021/talks/hart/")} bytes`);
    assert.ok(weightOf("/2021/now/") <= 5.5 * 1024, `${weightOf("/2021/now/")} bytes`);
    assert.ok(weightOf("/about/") > 0);
    assert.ok(weightOf("/about/") <= (13 * 1024) / 10, `${weightOf("/about/")} bytes`);
  });
});

/** A script and what it imports at once, by file; what it imports on use is not among them. */
function loadedWith(name: string, site: RenderedSite): string[] {
  const imports = [...(site.texts.get(name) ?? "").matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)];
  return [name, ...imports.flatMap(([, file]) => loadedWith(`assets/${file}`, site))];
}
