import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { pathsOf } from "../../src/kinds/site-paths.ts";
import { loadSite } from "../../src/site.ts";
import { sharedBrowser } from "../browser/browser.ts";
import { leave, openPage } from "../browser/looking.ts";
import { overflowsOf } from "../browser/overflow.ts";
import { printed } from "../browser/printed.ts";
import { type FileServer, serveFiles } from "../browser/server.ts";
import { sitePages } from "../built.ts";
import { AFTERWARDS } from "../site/rendered.ts";

describe("FastPath in a browser", () => {
  let browser: Browser;
  let served: FileServer;
  before(async () => {
    const site = await sitePages(loadSite("."), AFTERWARDS);
    [served, browser] = await Promise.all([serveFiles(site), sharedBrowser()]);
  });
  after(async () => {
    await served.stop();
  });

  test("fits 320 pixels on every page", async () => {
    const page = await openPage(browser, served.origin, {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    const paths = pathsOf(loadSite(".")).filter((path) => /(\/|\.html)$/.test(path));
    assert.ok(paths.length > 80);
    assert.deepEqual(await overflowsOf(page, paths), []);
    await leave(page);
  });

  for (const format of ["A4", "Letter"] as const)
    test(`has handouts of one page of ${format}, a pocket program of one, and programs of two at most`, async () => {
      const pagesOf = async (path: string): Promise<number> =>
        (await printed(browser, served.origin + path, format)).pages.length;
      assert.deepEqual(
        [
          await pagesOf("/2021/program/print/"),
          await pagesOf("/2020/program/print/"),
          await pagesOf("/2021/program/pocket/"),
        ],
        [1, 1, 1],
      );
      assert.ok((await pagesOf("/2021/program/")) <= 2);
    });
});
