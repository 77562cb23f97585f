import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { BrowserContext, Page } from "playwright-core";
import type { OutputFile } from "../../src/build/output/output.ts";
import { builtFiles } from "../built.ts";
import { type Files, siteWith, spoil } from "../fixture.ts";
import { PROGRAM, SERIES } from "../fixture-content.ts";
import { axeViolations } from "./axe.ts";
import { sharedBrowser } from "./browser.ts";
import { type FileServer, serveFiles } from "./server.ts";

const BASE = "/quill/";
const NOW = DateTime.fromISO("2026-01-10T12:00Z");
/** Milliseconds. */
const PATIENCE = 10_000;

const filesOf = (changes: Files): Promise<OutputFile[]> =>
  builtFiles(siteWith(changes, `https://example.org${BASE}`), NOW);

/** What is on the web at one time. */
interface Publication {
  /** That of the one talk in which they differ. */
  readonly title: string;
  readonly files: readonly OutputFile[];
  /** Where a browser keeps it. */
  readonly cache: string;
}

async function publicationWith(title: string): Promise<Publication> {
  const files = await filesOf(spoil(PROGRAM, "title: A History of Ink", `title: ${title}`));
  const worker = String(files.find(({ file }) => file === "sw.js")?.content);
  const [, version = ""] = /"version":"([0-9a-f]{8})"/.exec(worker) ?? [];
  return { title, files, cache: `lectern:${BASE}:${version}` };
}

// To keep an edition takes longer than to see what becomes of it: one reader goes through all the stories. Each finds the
// front page open, and kept what is published; one that publishes publishes the other of two.
describe("the offline copy", () => {
  let context: BrowserContext;
  let page: Page;
  let served: FileServer;
  let publications: readonly [published: Publication, next: Publication];
  let isOnline = true;
  const complaints: string[] = [];
  const visited: string[] = [];

  before(async () => {
    publications = [await publicationWith("A History of Ink"), await publicationWith("A New History of Ink")];
    served = await serveFiles(publications[0].files, BASE);
    const browser = await sharedBrowser();
    context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
    page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("framenavigated", (frame) => visited.push(frame.url()));
    await page.goto(at("2026/"));
    await until("navigator.serviceWorker.controller !== null");
  });
  afterEach(async () => {
    if (!isOnline) await goOnline();
    served.replace(publications[0].files);
    await page.goto(at("2026/"));
    await until("navigator.serviceWorker.controller !== null");
    await update();
    await isKept(publications[0]);
    assert.deepEqual(complaints.splice(0), []);
  });
  after(async () => {
    await context.close();
    await served.stop();
  });

  const at = (path: string): string => served.origin + BASE + path;
  const heading = (): Promise<string> => page.evaluate<string>("document.querySelector('h1').innerText");
  /** What the page says of itself. */
  const status = (): Promise<string> => page.evaluate<string>(STATUS);
  const isSaying = (words: RegExp): Promise<void> => until(`${words}.test(${STATUS})`);
  const publish = (): Publication => {
    const [published, next] = publications;
    publications = [next, published];
    served.replace(next.files);
    return next;
  };
  const update = (): Promise<void> =>
    page.evaluate("navigator.serviceWorker.ready.then((one) => one.update()).then(() => undefined)");
  const goOffline = async (): Promise<void> => {
    isOnline = false;
    await served.stop();
    await context.setOffline(true);
  };
  const goOnline = async (): Promise<void> => {
    isOnline = true;
    await served.start();
    await context.setOffline(false);
    await page.evaluate("dispatchEvent(new Event('online'))"); // as the browser's emulation does not
  };

  test("lets the whole current edition be read after one visit, and says when it was saved", async () => {
    assert.deepEqual(visited, [at("2026/")]);
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
      await isSaying(/./);
      assert.match(
        await status(),
        /^You seem to be offline\. This page was saved on \w+ \d+, 20\d\d, \d+:\d\d\s[AP]M\.$/,
      );
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
    await until("document.querySelector('main a.unsaved') !== null");
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
    const { title } = publish();
    await page.goto(at("2026/talks/ink/"));
    assert.equal(await heading(), title);
    assert.equal(await status(), "");
    await page.goto(at("2026/nowhere/"));
    assert.equal(await heading(), "Page not found");
  });

  test("follows the site: what was published since is what is kept", async () => {
    const next = publish();
    await page.goto(at("2026/"));
    await isKept(next);
    await goOffline();
    await page.goto(at("2026/talks/ink/"));
    assert.equal(await heading(), next.title);
  });

  test("fetches only what has changed", async () => {
    const start = served.requests.length;
    const next = publish();
    await update();
    await isKept(next);
    const fetched = [...new Set(served.requests.slice(start))].sort();
    assert.ok(fetched.includes("/quill/2026/talks/ink/"));
    assert.ok(!fetched.includes("/quill/2026/venue/") && !fetched.some((path) => path.includes("/assets/")));
  });

  test("does not mix versions where the worker is published before the pages", async () => {
    const [published] = publications;
    const next = publish();
    const old = new Map(published.files.map((file) => [file.file, file]));
    served.replace(next.files.map((file) => (file.file === "sw.js" ? file : (old.get(file.file) ?? file))));
    await page.evaluate(UPDATE_IN_VAIN);
    served.replace(next.files);
    await update();
    await isKept(next);
    await goOffline();
    await page.goto(at("2026/talks/ink/"));
    assert.equal(await heading(), next.title);
  });

  test("is taken back where the series no longer wants it", async () => {
    served.replace(await filesOf(spoil(SERIES, "name: Quill\n", "name: Quill\noffline: false\n")));
    await page.goto(at("2026/"));
    await page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one?.update())");
    await until("caches.keys().then(({ length }) => length === 0)");
    await until("navigator.serviceWorker.getRegistrations().then(({ length }) => length === 0)");
    assert.equal(await page.locator("html[data-worker]").count(), 0);
  });

  test("leaves the caches of other sites of the same origin alone", async () => {
    const others = [
      "lectern:/:0123abcd",
      "lectern:/quill/:a/:0123abcd",
      "lectern:/quill/too/:0123abcd",
      "other-cache",
    ];
    await page.evaluate(`Promise.all(${JSON.stringify(others)}.map((name) => caches.open(name)))`);
    const [published] = publications;
    assert.deepEqual(await cacheNames(), [...others, published.cache].sort());
    const next = publish();
    await update();
    await until(`caches.has(${JSON.stringify(published.cache)}).then((isThere) => !isThere)`);
    const left = await cacheNames();
    await page.evaluate(`Promise.all(${JSON.stringify(others)}.map((name) => caches.delete(name)))`);
    assert.deepEqual(left, [...others, next.cache].sort());
  });

  test("tells quietly that an open page has changed, and only of that page", async () => {
    const other = await context.newPage();
    await other.goto(at("2026/venue/"));
    await page.goto(at("2026/program/"));
    await page.waitForLoadState("networkidle");
    const { title } = publish();
    await other.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())");
    await isSaying(/./);
    assert.equal(await status(), "A newer version of this page is available. Reload");
    assert.deepEqual(await axeViolations(page), []);
    assert.equal(await other.locator(".page-status").count(), 0);
    await other.close();
    assert.equal(await page.getByText(title, { exact: true }).count(), 0);
    await page.getByRole("button", { name: "Reload" }).click();
    await page.getByText(title, { exact: true }).first().waitFor();
    assert.equal(await status(), "");
  });

  test("says no more that it is a copy when the network is back", async () => {
    await goOffline();
    await page.goto(at("2026/venue/"));
    await isSaying(/^You seem to be offline\./);
    await goOnline();
    await until(`${STATUS} === ""`);
  });

  test("says that there is more when the network is back with something newer", async () => {
    await goOffline();
    await page.goto(at("2026/talks/ink/"));
    await isSaying(/^You seem to be offline\./);
    publish();
    await goOnline();
    await isSaying(/^A newer version/);
  });

  const isKept = ({ cache }: Publication): Promise<void> =>
    until(`caches.keys().then((names) => names.join() === ${JSON.stringify(cache)})`);

  /** Waits on the page until an expression holds on it; what pages refuse is to evaluate texts themselves. */
  async function until(expression: string): Promise<void> {
    const isSo = await page.evaluate(`(async () => {
      for (const start = Date.now(); Date.now() < start + ${PATIENCE}; ) {
        if (await (${expression})) return true;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return false;
    })()`);
    assert.ok(isSo, `In vain: ${expression}`);
  }

  const cacheNames = async (): Promise<string[]> => (await page.evaluate<string[]>("caches.keys()")).sort();
});

/** Empty where there is none. */
const STATUS = `(document.querySelector(".page-status")?.innerText ?? "")`;

/** Waits until a new worker has been refused by itself. */
const UPDATE_IN_VAIN = `navigator.serviceWorker.getRegistration().then((registration) =>
  new Promise((resolve) => {
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => worker.state === "redundant" && resolve(true));
    });
    void registration.update();
  }))`;
