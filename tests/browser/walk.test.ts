import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { OutputFile } from "../../src/build/output/output.ts";
import { builtFiles } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { towpathSite } from "../towpath.ts";
import { axeViolations } from "./axe.ts";
import { sharedBrowser } from "./browser.ts";
import { serveFiles } from "./server.ts";

/** One page of every kind. */
const KINDS = [
  "/",
  "/2020/",
  "/2013/",
  "/2021/cfp/",
  "/2020/program/",
  "/2021/program/",
  "/2021/program/print/",
  "/2021/program/pocket/",
  "/2020/talks/kamber/",
  "/2020/papers/",
  "/2020/papers/sluice/",
  "/2021/formats/",
  "/2021/now/",
  "/2021/committees/",
  "/editions/",
  "/people/",
  "/people/yara-zorn/",
  "/about/",
  "/search/",
  "/offline/",
  "/404.html",
];
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

/** The addresses of the pages; of the many of one kind in one folder, some, as what axe finds in one it finds in all. */
function pathsIn(files: readonly OutputFile[], some = SOME): string[] {
  const paths = files
    .filter(({ file }) => file.endsWith(".html"))
    .map(({ file }) => `/${file.replace(/index\.html$/, "")}`);
  const like = (path: string): string[] => paths.filter((other) => folderOf(other) === folderOf(path));
  return paths.filter((path) => !MANY.test(path) || like(path).indexOf(path) < some);
}

const MANY = /\/(people|talks|papers)\/./;
const SOME = 3;

function folderOf(path: string): string {
  return path.replace(/[^/]+\/$/, "");
}

describe("Towpath in a browser", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let paths: string[];

  before(async () => {
    const files = await builtFiles(towpathSite(), AFTERWARDS);
    paths = pathsIn(files);
    [{ origin, server }, browser] = await Promise.all([serveFiles(files), sharedBrowser()]);
  });
  after(async () => {
    server.close();
  });

  /** Opens pages one after the other; whatever the browser complains of is returned. */
  async function visit(
    addresses: readonly string[],
    options: BrowserContextOptions,
    look: (page: Page, path: string) => Promise<string[]>,
  ): Promise<string[]> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`${page.url()} asks for ${request.url()}`);
    });
    for (const path of addresses) {
      await page.goto(origin + path);
      complaints.push(...(await look(page, path)));
    }
    await context.close();
    return complaints;
  }

  async function violations(page: Page, path: string): Promise<string[]> {
    return (await axeViolations(page)).map((violation) => `${path} ${violation}`);
  }

  for (const [name, viewport, colorScheme] of [
    ["narrow light", NARROW, "light"],
    ["wide dark", WIDE, "dark"],
  ] as const) {
    test(`every kind of page is accessible on a ${name} screen`, async () => {
      assert.deepEqual(await visit(KINDS, { viewport, colorScheme }, violations), []);
    });
  }

  test("every page of a series with parallel rooms, panels and groups fits, and every kind of them is accessible", async () => {
    const files = await builtFiles(siteWith(), DateTime.fromISO("2026-01-10T12:00Z"));
    const other = await serveFiles(files);
    const pages = pathsIn(files);
    const examined = new Set(pathsIn(files, 1));
    const context = await browser.newContext({ viewport: NARROW, colorScheme: "dark" });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(other.origin + path);
      const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (overflow !== 0) faults.push(`${path} is ${overflow} pixels too wide`);
      if (examined.has(path)) faults.push(...(await violations(page, path)));
    }
    await context.close();
    other.server.close();
    assert.deepEqual(faults, []);
  });

  test("every page fits 320 pixels without scrolling sideways", async () => {
    const faults = await visit(paths, { viewport: NARROW }, async (page, path) => {
      const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      return overflow === 0 ? [] : [`${path} is ${overflow} pixels too wide`];
    });
    assert.deepEqual(faults, []);
  });

  test("every kind of page can be read with scripts switched off", async () => {
    const faults = await visit(KINDS, { javaScriptEnabled: false }, async (page, path) => {
      const isVisible = await page.getByRole("heading", { level: 1 }).isVisible();
      const text = (await page.locator("main").textContent()) ?? "";
      return isVisible && text.length > 40 ? [] : [path];
    });
    assert.deepEqual(faults, []);
  });

  test("the first press of the tab key offers to skip to the content", async () => {
    const faults = await visit(["/2021/program/"], { viewport: WIDE }, async (page) => {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate<string>("document.activeElement.textContent");
      await page.keyboard.press("Enter");
      const target = await page.evaluate<string>("document.activeElement.id");
      return [focused, target];
    });
    assert.deepEqual(faults, ["Skip to the content", "content"]);
  });
});
