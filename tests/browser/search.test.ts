import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, Page } from "playwright-core";
import { makeSearchIndex } from "../../src/build/search-index.ts";
import { builtFiles } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";
import { record } from "../search/open.ts";
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

  test("shows hostile titles as text, with what was looked for marked", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("script ink");
    await page.locator(".search-results .title", { hasText: "onerror" }).waitFor();
    assert.ok((await results()).includes(`${HOSTILE}\nTalk · 2026`));
    assert.deepEqual(
      await page.locator(".search-results .title", { hasText: "onerror" }).locator("mark").allInnerTexts(),
      ["Ink", "script"],
    );
    assert.equal(await page.locator(".search-results img").count(), 0);
    assert.deepEqual(await left(), []);
  });

  test("finds by kind and year too", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("blotter paper 2026");
    await page.locator(".search-results li").first().waitFor();
    assert.equal((await results())[0], "The Blotter\nTalk · 2026");
    assert.deepEqual(await left(), []);
  });

  test("walks down and up the results, and goes on writing from a result", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("ink");
    await status("results");
    const last = (await results()).length - 1;
    assert.ok(last >= 1);
    const above = (steps: number): string => (steps > last ? "search-field" : `${last - steps}`);
    const places: string[] = [];
    for (const key of ["ArrowDown", "End", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) {
      await page.keyboard.press(key);
      places.push(await page.evaluate<string>(PLACE));
    }
    assert.deepEqual(places, ["0", `${last}`, `${last}`, above(1), above(2), above(3)]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("x");
    assert.equal(await page.inputValue("#search-field"), "inkx");
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

  test("leaves the / key to fields, to shortcuts of the browser, and to who switched it off", async () => {
    await page.keyboard.press("Control+/");
    await page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input id=other>')");
    await page.focus("#other");
    await page.keyboard.type("a/b");
    assert.equal(await page.inputValue("#other"), "a/b");
    assert.equal(await page.locator("dialog[open]").count(), 0);

    await page.evaluate("document.querySelector('#other').remove()");
    await page.keyboard.press("/");
    await page.uncheck(".search-shortcut input");
    await page.reload();
    await page.keyboard.press("/");
    await page.waitForTimeout(300);
    assert.equal(await page.locator("dialog[open]").count(), 0);
    assert.deepEqual(await left(), []);
  });

  test("offers what comes closest where nothing has all the words", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("bloter");
    await status("No exact match. These come closest:");
    assert.equal((await results())[0], "The Blotter\nTalk · 2026");
    assert.deepEqual(await left(), []);
  });

  test("is a page too, whose address says what is looked for", async () => {
    await page.goto(`${served.origin}${BASE}search/?q=inkwells`);
    await status("1 result");
    await page.fill("#search-field", "ada");
    await page.waitForURL(`${served.origin}${BASE}search/?q=ada`);
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

  test("leads to its page where its program cannot be loaded", async () => {
    await page.route(/search-dialog/, (route) => route.abort());
    await page.keyboard.press("/");
    await page.waitForURL(`${served.origin}${BASE}search/`);
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

/** The number of the result that has the focus, or the id of what has it. */
const PLACE = `(() => {
  const focused = document.activeElement;
  const item = focused.closest("li");
  return item ? String([...item.parentElement.children].indexOf(item)) : focused.id;
})()`;

describe("the search of a large site", () => {
  test("loads a few of many files", async () => {
    const pages = await builtFiles(siteWith(), NOW, { hasWorker: false });
    const records = Array.from({ length: 2000 }, (_, number) =>
      record(`Subject ${number}`, {
        url: "/2026/",
        text: `A study with some care. ${"Filler. ".repeat(30)}`,
      }),
    );
    const index = makeSearchIndex(records, "en");
    const made = new Set(index.map(({ file }) => file));
    const served = await serveFiles([...pages.filter(({ file }) => !made.has(file)), ...index]);
    const page = await (await sharedBrowser()).newPage();
    await page.goto(`${served.origin}/search/?q=study`);
    await page.locator(".search-status", { hasText: "2000 results" }).waitFor();
    await page.goto(`${served.origin}/search/?q=${encodeURIComponent("Subject 1217")}`);
    await page.locator(".search-status", { hasText: "1 result" }).waitFor();
    assert.deepEqual(await page.locator(".search-results li a").allInnerTexts(), [
      "Subject 1217\nTalk · 2026",
    ]);
    const loaded = new Set(served.requests.filter((path) => /\/(terms|hits)\./.test(path)));
    assert.ok(loaded.size >= 3 && loaded.size < 10 && index.length > 50, `${loaded.size} of ${index.length}`);
    await page.context().close();
    await served.stop();
  });

  test("says that it could not be loaded, and finds as soon as it can", async () => {
    const served = await serveFiles(await builtFiles(siteWith(), NOW, { hasWorker: false }));
    const page = await (await sharedBrowser()).newPage();
    await page.route(/index\.json/, (route) => route.abort());
    await page.goto(`${served.origin}/search/?q=ink`);
    await page.locator(".search-status", { hasText: "The search could not be loaded." }).waitFor();
    await page.unroute(/index\.json/);
    await page.fill("#search-field", "inkwells");
    await page.locator(".search-status", { hasText: "1 result" }).waitFor();
    await page.context().close();
    await served.stop();
  });
});
