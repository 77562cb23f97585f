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
import { overflowsOf } from "./overflow.ts";
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

/** Whether the heading of a page is seen, and how long its text is. */
const READABLE = `[
  document.querySelector("h1").checkVisibility({ visibilityProperty: true }),
  document.querySelector("main").textContent.length,
]`;

function pathsIn(files: readonly OutputFile[]): string[] {
  return files
    .filter(({ file }) => file.endsWith(".html"))
    .map(({ file }) => `/${file.replace(/index\.html$/, "")}`);
}

/** Of the many of one kind in one folder the first, as what axe finds in one it finds in all. */
function isFirstOfKind(path: string, paths: readonly string[]): boolean {
  const folder = path.replace(/[^/]+\/$/, "");
  return (
    !/\/(people|talks|papers)\/./.test(path) ||
    paths.find((other) => other.startsWith(folder) && other !== folder) === path
  );
}

describe("a site of some years in a browser", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let paths: string[];

  before(async () => {
    // The offline copy has tests of its own, and would be made for every context.
    const files = await builtFiles(towpathSite(), AFTERWARDS, { hasWorker: false });
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

  /** What is wrong with an open page, for those who do not see it and on narrow screens. */
  async function faultsOf(page: Page, path: string): Promise<string[]> {
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    const faults = (await axeViolations(page)).map((violation) => `${path} ${violation}`);
    return overflow === 0 ? faults : [...faults, `${path} is ${overflow} pixels too wide`];
  }

  test("every kind of page is accessible, and fits, on a narrow light screen and on a wide dark one", async () => {
    let isNarrow = true;
    const turn = async (page: Page): Promise<void> => {
      isNarrow = !isNarrow;
      await page.setViewportSize(isNarrow ? NARROW : WIDE);
      await page.emulateMedia({ colorScheme: isNarrow ? "light" : "dark" });
    };
    // Every rule on both, as each shows what the other does not; the next page opens as the last one was left.
    const faults = await visit(KINDS, { viewport: NARROW, colorScheme: "light" }, async (page, path) => {
      const first = await faultsOf(page, path);
      await turn(page);
      return [...first, ...(await faultsOf(page, path))];
    });
    assert.deepEqual(faults, []);
  });

  test("every page fits 320 pixels without scrolling sideways", async () => {
    const faults = await visit(["/"], { viewport: NARROW, bypassCSP: true }, (page) =>
      overflowsOf(page, paths),
    );
    assert.deepEqual(faults, []);
  });

  test("every page of a series with parallel rooms, panels and groups fits, and every kind of them is accessible", async () => {
    const files = await builtFiles(siteWith(), DateTime.fromISO("2026-01-10T12:00Z"), {
      hasSearch: false,
      hasWorker: false,
    });
    const other = await serveFiles(files);
    const all = pathsIn(files);
    const context = await browser.newContext({ viewport: NARROW, colorScheme: "dark", bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of all.filter((path) => isFirstOfKind(path, all))) {
      await page.goto(other.origin + path);
      faults.push(...(await faultsOf(page, path)));
    }
    faults.push(...(await overflowsOf(page, all)));
    await context.close();
    other.server.close();
    assert.deepEqual(faults, []);
  });

  test("every kind of page can be read with scripts switched off", async () => {
    const faults = await visit(KINDS, { javaScriptEnabled: false }, async (page, path) => {
      const [isVisible, length] = await page.evaluate<readonly [boolean, number]>(READABLE);
      return isVisible && length > 40 ? [] : [path];
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
