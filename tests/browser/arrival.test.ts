import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { bigProgram } from "./big-program.ts";
import { sharedBrowser } from "./browser.ts";
import { leave, openPage, textsOf } from "./looking.ts";
import { type FileServer, serveFiles } from "./server.ts";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DEVICES: readonly BrowserContextOptions[] = [{}, PHONE, { viewport: { width: 768, height: 900 } }];

/** How far the start of what a link leads to lies below what stays in sight above it; negative where it is hidden, 0 where the page ends before. */
const gapOf = (page: Page, id: string): Promise<number> =>
  page.evaluate<number>(`(() => {
    const goal = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect();
    const heads = [...document.querySelectorAll(".bar, .rooms, .slot-time")]
      .filter((head) => getComputedStyle(head).position === "sticky" && head.checkVisibility())
      .map((head) => head.getBoundingClientRect())
      .filter(({ top, bottom, left, right }) =>
        bottom > 0 && top < goal.top + 1 && bottom < innerHeight / 2 && left < goal.right && right > goal.left);
    const isAtEnd = scrollY >= document.documentElement.scrollHeight - innerHeight - 1;
    const gap = Math.round(goal.top - Math.max(0, ...heads.map(({ bottom }) => bottom)));
    return isAtEnd && gap > 0 ? 0 : gap;
  })()`);

describe("in a program of eight rooms and two days", { timeout: 240_000 }, () => {
  let browser: Browser;
  let served: FileServer;
  let address = "";
  /** The ids of the two days, and of the first session of the second and its last. */
  let goals: readonly string[];

  before(async () => {
    const site = await sitePages(siteWith(bigProgram(8, 4)), DateTime.fromISO("2026-01-10T12:00Z"));
    [served, browser] = await Promise.all([serveFiles(site), sharedBrowser()]);
    address = `${served.origin}/2026/program/`;
    const page = await openPage(browser, address);
    const ids = await page
      .locator(".day > h2, .day:last-child .session")
      .evaluateAll((all) => (all as readonly { readonly id: string }[]).map(({ id }) => id));
    await leave(page);
    assert.ok(ids.length >= 10);
    goals = [...ids.slice(0, 3), ...ids.slice(-1)];
  });
  after(async () => {
    await served.stop();
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`links lead below what stays in sight, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
      for (const device of DEVICES) {
        const page = await openPage(browser, "about:blank", { ...device, javaScriptEnabled });
        for (const id of goals) {
          await page.goto(`${address}?to=${id}#${id}`); // a page of its own each time
          await page.waitForTimeout(300);
          const gap = await gapOf(page, id);
          assert.ok(gap >= -1 && gap < 200, `${JSON.stringify(device)} #${id}: ${gap}`);
        }
        await leave(page);
      }
    });
  }

  test("one tap leads back to what is on, and a list names it by room", async () => {
    for (const device of DEVICES) {
      const page = await openPage(browser, `${address}?now=2026-03-29T09:10`, device);
      await page.evaluate("scrollTo(0, 0)");
      await page.locator(".now > summary").click();
      assert.deepEqual(
        (await textsOf(page.locator(".now-list li"))).map((line) => line.slice(0, 6)),
        Array.from({ length: 8 }, (_, index) => `Room ${index + 1}`),
      );
      assert.match((await textsOf(page.locator(".now-list li")))[0] ?? "", /until 09:20$/);
      await page.locator(".now > summary").click();
      await page.locator(".to-now").click();
      await page.waitForTimeout(800);
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const gap = await gapOf(page, id);
      assert.ok(gap >= -1 && gap < 200, `${JSON.stringify(device)}: ${gap}`);
      await leave(page);
    }
  });

  test("what is over is folded on a phone while the event goes on, and one tap shows it", async () => {
    const page = await openPage(browser, `${address}?now=2026-03-29T09:10`, PHONE);
    const first = page.locator(".day").first();
    assert.deepEqual(
      [
        await first.locator("h2").isVisible(),
        await first.locator(".session").first().isVisible(),
        await page.locator(".day").last().locator(".session").first().isVisible(),
      ],
      [true, false, true],
    );
    await first.getByText("Show past sessions").click();
    assert.equal(await first.locator(".session").first().isVisible(), true);
    await leave(page);
    const before = await openPage(browser, `${address}?now=2026-03-20T09:10`, PHONE);
    assert.equal(await before.getByText("Show past sessions").count(), 0);
    await leave(before);
  });
});
