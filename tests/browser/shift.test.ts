import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page, Route } from "playwright-core";
import { sitePages } from "../built.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { towpathSite } from "../towpath.ts";
import { sharedBrowser } from "./browser.ts";
import { type FileServer, serveFiles } from "./server.ts";

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Home, a program with sessions and one without, a talk, and a page of text. */
const PATHS = ["/", "/2020/", "/2021/program/", "/2020/program/", "/2020/talks/kamber/", "/about/"];
/** What counts as good is 0.1: this is what a reader does not see. */
const UNSEEN = 0.02;
/** When the first text is shown. */
const PAINTED = `new Promise((resolve) =>
  new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: "paint", buffered: true }))`;
/** In milliseconds: what moves has moved. */
const SETTLED = 500;

// The browser has one font, Open Sans: neither those of the stylesheet nor what it names in their stead.
describe("on a phone without the fonts that the stylesheet names, and with a slow network", () => {
  let served: FileServer;
  let page: Page;
  /** What was asked for, and is not there yet. */
  let fonts: Route[] = [];
  let changed = (css: string): string => css;

  before(async () => {
    const site = await sitePages(towpathSite(), AFTERWARDS, { hasWorker: true });
    served = await serveFiles(site);
    const context = await (await sharedBrowser()).newContext({ ...PHONE, serviceWorkers: "block" });
    page = await context.newPage();
    await page.route("**/*.woff2", (route) => void fonts.push(route));
    await page.route("**/*.css", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: changed(await response.text()) });
    });
    await page.addInitScript(`
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (!entry.hadRecentInput) window.shifts.push({ at: entry.startTime, value: entry.value });
      }).observe({ type: "layout-shift", buffered: true });
    `);
  });
  after(async () => {
    await page.context().close();
    await served.stop();
  });

  /** The Cumulative Layout Shift of a page whose fonts arrive late. */
  async function shiftOf(path: string): Promise<number> {
    fonts = [];
    await page.goto(served.origin + path, { waitUntil: "commit" });
    await page.evaluate(PAINTED);
    await page.waitForTimeout(SETTLED);
    assert.ok(fonts.length >= 2, `${path} asks for its fonts`);
    for (const font of fonts) await font.continue();
    await page.waitForLoadState();
    await page.waitForTimeout(SETTLED);
    return cumulative(await page.evaluate<Shift[]>("window.shifts"));
  }

  test("nothing moves by itself", async () => {
    const shifts: [string, number][] = [];
    for (const path of PATHS) shifts.push([path, await shiftOf(path)]);
    assert.deepEqual(
      shifts.filter(([, shift]) => shift > UNSEEN),
      [],
    );
  });

  test("it would be seen if something moved", async () => {
    changed = (css) => css.replaceAll("font-display:optional", "font-display:swap");
    const shift = await shiftOf("/2020/");
    assert.ok(shift > UNSEEN, `${shift}`);
  });
});

interface Shift {
  /** In milliseconds. */
  readonly at: number;
  readonly value: number;
}

/** As Lighthouse counts: the worst window of shifts that follow within a second, of at most five seconds. */
function cumulative(shifts: readonly Shift[]): number {
  let [worst, sum, first, last] = [0, 0, 0, 0];
  for (const { at, value } of shifts) {
    const isSameWindow = sum > 0 && at - last < 1000 && at - first < 5000;
    if (!isSameWindow) first = at;
    sum = isSameWindow ? sum + value : value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}
