import assert from "node:assert/strict";
import { afterEach, before, beforeEach, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { DateTime } from "luxon";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { OutputFile } from "../../src/build/output/output.ts";
import { builtFiles } from "../built.ts";
import { type Files, siteWith, spoil } from "../fixture.ts";
import { PROGRAM, SERIES, VENUE } from "../fixture-content.ts";
import { axeViolations } from "./axe.ts";
import { sharedBrowser } from "./browser.ts";
import { type FileServer, serveFiles } from "./server.ts";

const BASE = "/quill/";
const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const NEW_TITLE = spoil(PROGRAM, "title: A History of Ink", "title: A New History of Ink");

const filesOf = (changes: Files = {}): Promise<OutputFile[]> =>
  builtFiles(siteWith(changes, `https://example.org${BASE}`), NOW);

describe("the offline copy", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let files: readonly OutputFile[];
  let served: FileServer;
  let complaints: string[];

  before(async () => {
    [files, browser] = await Promise.all([filesOf(), sharedBrowser()]);
  });

  beforeEach(async () => {
    served = await serveFiles(files, BASE);
    context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
    page = await context.newPage();
    complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(at("2026/"));
    await until("navigator.serviceWorker.controller !== null");
  });
  afterEach(async () => {
    await context.close();
    await served.stop();
    assert.deepEqual(complaints, []);
  });

  const at = (path: string): string => served.origin + BASE + path;
  const heading = (): Promise<string> => page.locator("h1").innerText();
  const status = (words: string | RegExp) => page.locator(".page-status", { hasText: words });
  const goOffline = async (): Promise<void> => {
    await served.stop();
    await context.setOffline(true);
  };

  const goOnline = async (): Promise<void> => {
    await served.start();
    await context.setOffline(false);
    await page.evaluate("dispatchEvent(new Event('online'))"); // as the browser's emulation does not
  };

  test("lets the whole current edition be read after one visit, and says when it was saved", async () => {
    await goOffline();
    for (const [path, title] of [
      ["", "Workshop on Writing Tools"],
      ["2026/program/", "Program"],
      ["2026/talks/ink/", "A History of Ink"],
      ["2026/venue/", "Venue"],
      ["2026/papers/", "Papers"],
    ] as const) {
      await page.goto(at(path));
      assert.match(await heading(), new RegExp(title), path);
      await status(
        /^You seem to be offline\. This page was saved on \w+ \d+, 20\d\d, \d+:\d\d\s[AP]M\.$/,
      ).waitFor();
    }
    assert.notEqual(
      await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).fontFamily"),
      "",
    );
    assert.deepEqual(await axeViolations(page), []);
  });

  test("answers for what is not kept with a page that leads to what is", async () => {
    await goOffline();
    await page.goto(at("2025/"));
    assert.equal(await heading(), "You are offline");
    assert.deepEqual(await axeViolations(page), []);
    await page.getByRole("main").getByRole("link", { name: "Program" }).click();
    assert.equal(await heading(), "Program");
  });

  test("says of every link of the site that leads to what is not kept, in its head and foot too, until there is a network", async () => {
    await goOffline();
    await page.goto(at("2026/"));
    await page.locator("main a.unsaved").first().waitFor();
    const wrong = await page.evaluate(`(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
      const kept = new Set(requests.map(({ url }) => new URL(url).pathname));
      return [...document.querySelectorAll("a[href^='/']")]
        .filter((link) => kept.has(link.pathname) === (link.title === "needs a network connection"))
        .map(({ pathname }) => pathname);
    })()`);
    assert.deepEqual(wrong, []);
    await goOnline();
    await until("document.querySelector('.unsaved, a[title]') === null");
  });

  test("never stands in for a site that answers", async () => {
    served.replace(await filesOf(NEW_TITLE));
    await page.goto(at("2026/talks/ink/"));
    assert.equal(await heading(), "A New History of Ink");
    assert.equal(await page.locator(".page-status").count(), 0);
    await page.goto(at("2026/nowhere/"));
    assert.equal(await heading(), "Page not found");
  });

  test("follows the site: what was published since is what is kept", async () => {
    served.replace(await filesOf(NEW_TITLE));
    const [old = ""] = await cacheNames();
    await page.goto(at("2026/"));
    await isForgotten(old);
    await goOffline();
    await page.goto(at("2026/talks/ink/"));
    assert.equal(await heading(), "A New History of Ink");
  });

  test("fetches only what has changed", async () => {
    served.replace(await filesOf(NEW_TITLE));
    const start = served.requests.length;
    await page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())");
    await isForgotten((await cacheNames())[0] ?? "");
    const fetched = [...new Set(served.requests.slice(start))].sort();
    assert.ok(fetched.includes("/quill/2026/talks/ink/"));
    assert.ok(!fetched.includes("/quill/2026/venue/") && !fetched.some((path) => path.includes("/assets/")));
  });

  test("does not mix versions where the worker is published before the pages", async () => {
    const next = await filesOf(NEW_TITLE);
    const mixed = next.map((file) =>
      file.file === "sw.js" ? file : (files.find((old) => old.file === file.file) ?? file),
    );
    served.replace(mixed);
    await page.evaluate(UPDATE_IN_VAIN);
    served.replace(next);
    const [old = ""] = await cacheNames();
    await page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())");
    await isForgotten(old);
    await goOffline();
    await page.goto(at("2026/talks/ink/"));
    assert.equal(await heading(), "A New History of Ink");
  });

  test("is taken back where the series no longer wants it", async () => {
    served.replace(await filesOf(spoil(SERIES, "name: Quill\n", "name: Quill\noffline: false\n")));
    const [own = ""] = await cacheNames();
    await page.goto(at("2026/"));
    await page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one?.update())");
    await isForgotten(own);
    await until("navigator.serviceWorker.getRegistrations().then(({ length }) => length === 0)");
    assert.equal(await page.locator("html[data-worker]").count(), 0);
  });

  test("leaves the caches of other sites of the same origin alone", async () => {
    const others = [
      "other-cache",
      "lectern:/:0123abcd",
      "lectern:/quill/too/:0123abcd",
      "lectern:/quill/:a/:0123abcd",
    ];
    await page.evaluate(`Promise.all(${JSON.stringify(others)}.map((name) => caches.open(name)))`);
    const own = (await cacheNames()).filter((name) => !others.includes(name));
    assert.deepEqual(
      own.map((name) => name.replace(/[0-9a-f]{8}$/, "…")),
      ["lectern:/quill/:…"],
    );
    served.replace(await filesOf(NEW_TITLE));
    await page.goto(at("2026/"));
    await isForgotten(own[0] ?? "");
    const left = await cacheNames();
    assert.deepEqual(
      others.filter((name) => !left.includes(name)),
      [],
    );
  });

  test("tells quietly that an open page has changed, and only of that page", async () => {
    const other = await context.newPage();
    await other.goto(at("2026/venue/"));
    await page.goto(at("2026/program/"));
    await page.waitForLoadState("networkidle");
    served.replace(await filesOf(NEW_TITLE));
    await other.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())");
    await status("A newer version of this page is available.").waitFor();
    assert.deepEqual(await axeViolations(page), []);
    assert.equal(await other.locator(".page-status").count(), 0);
    assert.equal(await page.getByText("A New History of Ink").count(), 0);
    await page.getByRole("button", { name: "Reload" }).click();
    await page.getByText("A New History of Ink").first().waitFor();
    assert.equal(await page.locator(".page-status").count(), 0);
  });

  test("says no more that it is a copy when the network is back", async () => {
    await goOffline();
    await page.goto(at("2026/venue/"));
    await status("You seem to be offline.").waitFor();
    await goOnline();
    await status("You seem to be offline.").waitFor({ state: "detached" });
  });

  test("says that there is more when the network is back with something newer", async () => {
    await goOffline();
    await page.goto(at("2026/venue/"));
    await status("You seem to be offline.").waitFor();
    served.replace(await filesOf(spoil(VENUE, "title: Venue", "title: The venue")));
    await goOnline();
    await status("A newer version").waitFor();
  });

  const isForgotten = (name: string): Promise<void> =>
    until(`caches.keys().then((names) => !names.includes(${JSON.stringify(name)}))`);

  /** Waits until an expression holds on the page; pages refuse to evaluate texts themselves. */
  async function until(expression: string): Promise<void> {
    const deadline = Date.now() + 10_000;
    while ((await page.evaluate(expression)) !== true) {
      if (Date.now() > deadline) throw new Error(`In vain: ${expression}`);
      await setTimeout(50);
    }
  }

  const cacheNames = (): Promise<string[]> => page.evaluate<string[]>("caches.keys()");
});

/** Waits until a new worker has been refused by itself. */
const UPDATE_IN_VAIN = `navigator.serviceWorker.getRegistration().then((registration) =>
  new Promise((resolve) => {
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => worker.state === "redundant" && resolve(true));
    });
    void registration.update();
  }))`;
