import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, Page } from "playwright-core";
import { builtFiles } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";
import { axeViolations } from "./axe.ts";
import { sharedBrowser } from "./browser.ts";
import { leave, openPage } from "./looking.ts";
import { type FileServer, serveFiles } from "./server.ts";

const BASE = "/quill/";
const HOSTILE = `Ink </script><img src=x onerror=alert(1)> & "q" &lt;b&gt;`;
const NOW = DateTime.fromISO("2026-01-10T12:00Z");

describe("the search", () => {
  const site = siteWith(
    spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(HOSTILE)}`),
    `https://example.org${BASE}`,
  );
  let browser: Browser;
  let served: FileServer;
  let page: Page;
  let complaints: string[];

  before(async () => {
    [served, browser] = await Promise.all([
      builtFiles(site, NOW, { hasWorker: false }).then((files) => serveFiles(files, BASE)),
      sharedBrowser(),
    ]);
  });
  after(async () => {
    await served.stop();
  });

  beforeEach(async () => {
    page = await openPage(browser, "about:blank");
    complaints = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(served.origin + BASE)) complaints.push(request.url());
    });
    await page.goto(`${served.origin}${BASE}2026/program/`);
  });
  const left = async (): Promise<string[]> => {
    for (const event of ["console", "pageerror", "request"]) page.removeAllListeners(event);
    await leave(page);
    return complaints;
  };

  /** The results, line by line. */
  const results = (): Promise<string[]> => page.locator(".search-results li a").allInnerTexts();
  const status = (words: string) => page.locator(".search-status", { hasText: words }).waitFor();
  const focused = (): Promise<string> =>
    page.evaluate<string>("document.activeElement.outerHTML.slice(0, 24)");

  test("opens with the / key, finds as one types, and goes where the arrow keys lead", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("inkwells");
    await status("1 result");
    assert.deepEqual(await results(), ["Inkwells Revisited\nTalk · 2026"]);
    await page.keyboard.press("ArrowDown");
    const href = await page.evaluate<string>("document.activeElement.getAttribute('href')");
    await page.keyboard.press("Enter");
    await page.waitForURL(served.origin + href);
    assert.match(href, /^\/quill\/2026\//);
    assert.deepEqual(await left(), []);
  });

  test("loads nothing before it is used, and no copy for use without a network does", async () => {
    const isOfSearch = (path: string): boolean => /\/search/.test(path);
    const whole = await serveFiles(await builtFiles(site, NOW), BASE);
    const fresh = await browser.newPage();
    await fresh.goto(`${whole.origin}${BASE}2026/program/`);
    await fresh.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await fresh.reload({ waitUntil: "networkidle" });
    assert.deepEqual(whole.requests.filter(isOfSearch), []);
    const before = whole.requests.length;
    await fresh.keyboard.press("/");
    await fresh.keyboard.type("ink");
    await fresh.locator(".search-status", { hasText: "results" }).waitFor();
    assert.ok(whole.requests.slice(before).filter(isOfSearch).length > 4);
    await fresh.context().close();
    await whole.stop();
    assert.deepEqual(await left(), []);
  });

  test("closes with the escape key, and the focus is where it was", async () => {
    const link = page.getByRole("link", { name: "Search" });
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    assert.match(await focused(), /^<input id="search-field"/);
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    assert.equal(await page.evaluate("document.activeElement.textContent"), "Search");
    assert.deepEqual(await left(), []);
  });

  test("leads to lists of everything where scripts are switched off", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const other = await context.newPage();
    await other.goto(`${served.origin}${BASE}search/`);
    assert.deepEqual(await other.locator("main a").allInnerTexts(), [
      "People",
      "Editions",
      "Program of Quill 2026",
      "Papers of Quill 2026",
    ]);
    assert.equal(await other.locator("form.search").isVisible(), false);
    assert.equal(await other.locator(".search-link").isVisible(), false);
    await context.close();
    await left();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`is accessible on a narrow ${colorScheme} screen, empty, with results and without`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      await page.keyboard.press("/");
      await page.locator("dialog[open]").waitFor();
      const faults = await axeViolations(page);
      await page.fill("#search-field", "ink");
      await status("results");
      faults.push(...(await axeViolations(page)));
      await page.fill("#search-field", "xyzzyq");
      await status("Nothing found.");
      faults.push(...(await axeViolations(page)));
      assert.deepEqual(faults, []);
      assert.deepEqual(await left(), []);
    });
});
