import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compileTemplates } from "../../src/cli/launch/bundle-plugins.mjs";
import { renderPages } from "../../src/eleventy/render.ts";
import { contextAt, pagesToMake } from "../fixture.ts";

describe("templates that a bundle has compiled", () => {
  test("make the same pages as those that are read, of each kind", async () => {
    const context = contextAt("2026-01-10T12:00Z");
    const kinds = new Map(pagesToMake(context).map((page) => [page.template, page]));
    const pages = [...kinds.values()].map(({ template, view }) => ({ template, view: view() }));
    assert.ok(pages.length > 12);
    const source = compileTemplates("src/templates");
    const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    const publication = { series: context.series, templates: new Map(), pages };
    assert.deepEqual(
      await renderPages(publication, module.COMPILED_TEMPLATES),
      await renderPages(publication, "files"),
    );
  });
});
