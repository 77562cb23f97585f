import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { sharedBrowser } from "./browser.ts";
import { largeProgram } from "./large-program.ts";
import { leave, openPage } from "./looking.ts";
import { isOfFonts, serveFiles, WITHOUT_FONTS } from "./server.ts";
import { faultsOf, shownTalks, WATCH } from "./states.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const PROGRAM_PAGE = "/2026/program/";
const ALL = 8;

describe("finding talks on the page of a program", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  before(async () => {
    [{ origin, server }, browser] = await Promise.all([
      serveFiles(await sitePages(siteWith(), NOW), "/", WITHOUT_FONTS),
      sharedBrowser(),
    ]);
  });
  after(async () => {
    server.close();
  });

  async function on(
    address: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const page = await openPage(browser, "about:blank", options);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (!isOfFonts(message)) complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(origin + address);
    await act(page);
    for (const event of ["console", "pageerror"]) page.removeAllListeners(event);
    await leave(page);
    assert.deepEqual(complaints, []);
  }

  const found = (page: Page, text: string) =>
    page.locator(".found").getByText(text, { exact: true }).waitFor();

  test("by what no talk has says so, and Escape takes the text away", async () => {
    await on(PROGRAM_PAGE, async (page) => {
      await page.getByRole("searchbox").fill("zeppelin");
      await page.getByText("No talks match.").waitFor();
      await found(page, "0 of 8 talks");
      assert.deepEqual(await faultsOf(page), []);
      await page.getByRole("searchbox").press("Escape");
      assert.equal((await shownTalks(page)).length, ALL);
      assert.equal(await page.getByText("No talks match.").isVisible(), false);
    });
  });

  test("is announced politely, and works by keyboard alone", async () => {
    await on(PROGRAM_PAGE, async (page) => {
      await page.locator(".found").and(page.getByRole("status")).waitFor({ state: "attached" });
      await page.getByRole("search", { name: "Find in the program" }).getByRole("searchbox").focus();
      await page.keyboard.type("moon");
      await page.keyboard.press("Enter");
      await found(page, "1 of 8 talks");
      for (const _ of ["room", "type", "show all"]) await page.keyboard.press("Tab");
      assert.equal(await page.evaluate("document.activeElement.textContent"), "Show all");
      await page.keyboard.press("Enter");
      assert.equal((await shownTalks(page)).length, ALL);
      assert.equal(await page.evaluate("document.activeElement.name"), "q");
    });
  });

  for (const [name, options] of Object.entries({
    "a phone": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    "the narrowest screen, in the dark": {
      viewport: { width: 320, height: 640 },
      colorScheme: "dark" as const,
    },
    "forced colours": { forcedColors: "active" as const },
  })) {
    test(`is accessible and fits on ${name}, filtered or not, and nothing jumps`, async () => {
      await on(
        `${PROGRAM_PAGE}?q=vale&room=annex`,
        async (page) => {
          assert.deepEqual(await shownTalks(page), ["Binding"]);
          assert.deepEqual(await faultsOf(page), []);
          assert.equal(await page.evaluate("moved"), 0);
          await page.getByRole("button", { name: "Show all" }).click();
          assert.deepEqual(await faultsOf(page), []);
          const sizes = await page
            .locator(".tools :is(input, select, button):visible:not([type=checkbox]), .star, .check:visible")
            .evaluateAll((all) =>
              all.map((one) => (one as unknown as { offsetHeight: number }).offsetHeight),
            );
          assert.ok(sizes.length > 10 && Math.min(...sizes) >= 44, `${Math.min(...sizes)} pixels`);
        },
        options,
      );
    });
  }

  test("is not offered where scripts do not run", async () => {
    await on(
      PROGRAM_PAGE,
      async (page) => {
        assert.equal((await shownTalks(page)).length, ALL);
        assert.equal(await page.locator("main :is(button, input, select, dialog):visible").count(), 0);
      },
      { javaScriptEnabled: false },
    );
  });
});

/** In milliseconds: many times what is told on a quiet machine, so that other work on it fails no test. */
const WAIT = 1_000;

describe("300 talks in 8 rooms", () => {
  test("are filtered and chosen without a wait, and nothing jumps before", async (t) => {
    const site = await sitePages(siteWith(largeProgram()), NOW);
    const [{ origin, server }, browser] = await Promise.all([
      serveFiles(site, "/", WITHOUT_FONTS),
      sharedBrowser(),
    ]);
    t.after(async () => {
      server.close();
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(WATCH);
    await page.goto(origin + PROGRAM_PAGE);
    assert.equal((await shownTalks(page)).length, 300);
    assert.equal(await page.evaluate("watched.shift"), 0);
    await page.evaluate("watched.longest = 0");
    /** Milliseconds from the event until what it changed is laid out. */
    const timed = (act: string) =>
      page.evaluate<number>(`new Promise((resolve) => {
        const start = performance.now();
        ${act};
        document.body.offsetHeight;
        resolve(performance.now() - start);
      })`);
    const type = (text: string) =>
      timed(`const field = document.querySelector("[type=search]"); field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new InputEvent("input", { bubbles: true }))`);
    const times: Record<string, number> = {};
    for (const text of ["s", "su", "subject 290", "", "person"]) times[`type "${text}"`] = await type(text);
    // Those below the window come after the answer.
    await page.locator(".talk:visible").nth(299).waitFor();
    assert.equal((await shownTalks(page)).length, 300);
    await type("subject 290");
    assert.equal((await shownTalks(page)).length, 1);
    await type("");
    for (const talk of ["t1", "t6", "t140"])
      times[`star ${talk}`] = await timed(`document.querySelector("button.star[value=${talk}]").click()`);
    await page.getByText("Two talks in my program overlap.").waitFor();
    times["only mine"] = await timed(`document.querySelector("[name=show]").click()`);
    assert.equal((await shownTalks(page)).length, 3);
    t.diagnostic(
      Object.entries(times)
        .map(([name, time]) => `${name}: ${time.toFixed(1)} ms`)
        .join(", "),
    );
    t.diagnostic(`longest task: ${await page.evaluate("watched.longest")} ms`);
    assert.ok(Math.max(...Object.values(times)) < WAIT);
  });
});
