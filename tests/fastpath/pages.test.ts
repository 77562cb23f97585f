import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { brokenLinks, type RenderedSite, renderFolder } from "../site/rendered.ts";
import { heavyPages } from "../site/weight.ts";

describe("every page of FastPath", () => {
  let site: RenderedSite;
  before(async () => {
    site = await renderFolder(".");
  });

  test("links only to pages and fragments that exist", () => {
    assert.ok(site.pages.size > 80);
    assert.deepEqual(brokenLinks(site, "/"), []);
  });

  test("fits, with its stylesheet, into one round trip", () => {
    assert.deepEqual(heavyPages(site), []);
  });
});
