import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, describe, test } from "node:test";
import ICAL from "ical.js";
import jsQR from "jsqr";
import { DateTime } from "luxon";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { sitePages } from "../built.ts";
import { type Files, siteWith, spoil } from "../fixture.ts";
import { EDITION } from "../fixture-content.ts";
import { sharedBrowser } from "./browser.ts";
import { largeProgram } from "./large-program.ts";
import { isOfFonts, type Servable, serveFiles, WITHOUT_FONTS } from "./server.ts";
import { faultsOf, shownTalks, WATCH } from "./states.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const ONE = "/one/2026/program/";
const LARGE = "/large/2026/program/";
/** From right to left, in a language whose words nobody has translated. */
const HEBREW = "/hebrew/2026/program/";

/** A fifth of what counts as good: a busy machine restores the place to scroll to while it still lays out. */
const STILL = 0.02;

async function staysStill(page: Page): Promise<void> {
  const shift = Number(await page.evaluate("watched.shift"));
  assert.ok(shift < STILL, `moved by ${shift}`);
}

describe("one's own program", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  before(async () => {
    const sites = new Map<string, Servable>();
    for (const [base, changes] of Object.entries<Files>({
      one: {},
      large: largeProgram(),
      hebrew: { ...spoil(EDITION, "ordinal: 3", "ordinal: 3\nlanguage: he") },
    })) {
      sites.set(base, await sitePages(siteWith(changes, `https://quill.example.org/${base}/`), NOW));
    }
    const all: Servable = {
      find: async (file) => {
        const [base = "", ...rest] = file.split("/");
        return sites.get(base)?.find(rest.join("/"));
      },
    };
    [{ origin, server }, browser] = await Promise.all([serveFiles(all, "/", WITHOUT_FONTS), sharedBrowser()]);
  });
  after(async () => {
    server.close();
  });

  const complaints = new WeakMap<BrowserContext, string[]>();

  async function open(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    const heard = complaints.get(context) ?? [];
    page.on("console", (message) => {
      if (!isOfFonts(message)) heard.push(message.text());
    });
    page.on("pageerror", ({ message }) => heard.push(message));
    page.on("request", (request) => {
      if (!/^(blob:)?http:\/\/127/.test(request.url())) heard.push(`asks for ${request.url()}`);
    });
    await page.addInitScript(WATCH);
    await page.goto(origin + path);
    return page;
  }

  async function inContext(
    act: (context: BrowserContext) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext(options);
    try {
      await hearing(context, act);
    } finally {
      await context.close();
    }
  }

  /** One for all tests that do no more to it than a reader does; each leaves it as if nobody had been there. */
  let common: BrowserContext | undefined;

  async function inCommonContext(act: (context: BrowserContext) => Promise<void>): Promise<void> {
    const context = common ?? (await browser.newContext());
    common = undefined; // a test that fails leaves it to nobody
    await hearing(context, act);
    const [first, ...others] = context.pages();
    await first?.evaluate("localStorage.clear()");
    for (const page of [first, ...others]) await page?.close();
    common = context;
  }

  async function hearing(
    context: BrowserContext,
    act: (context: BrowserContext) => Promise<void>,
  ): Promise<void> {
    const heard: string[] = [];
    complaints.set(context, heard);
    await act(context);
    assert.deepEqual(heard, []);
  }

  const star = (page: Page, talk: string) =>
    page.locator(`button.star[value="${talk}"]`).filter({ visible: true });
  const says = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();
  const counts = (page: Page, n: number) =>
    page.locator(".mine-count").getByText(`${n}`, { exact: true }).waitFor();
  const isPressed = (page: Page, talk: string) => star(page, talk).getAttribute("aria-pressed");

  test("is made by keyboard, outlives a reload, and is the same on the talk's page and in another tab", async () => {
    await inCommonContext(async (context) => {
      const [page, other] = [await open(context, ONE), await open(context, ONE)];
      await page.getByRole("link", { name: "A History of Ink" }).focus();
      await page.keyboard.press("Tab");
      assert.equal(
        await page.evaluate("document.activeElement.getAttribute('aria-label')"),
        "Add to my program: A History of Ink",
      );
      await page.keyboard.press("Space");
      await counts(page, 1);
      await counts(other, 1);
      await page.reload();
      assert.equal(await isPressed(page, "ink"), "true");
      await page.getByRole("link", { name: "A History of Ink" }).click();
      const button = page.getByRole("button", { name: "Add to my program: A History of Ink", pressed: true });
      await button.press("Enter");
      assert.equal(await isPressed(page, "ink"), "false");
      assert.deepEqual(await faultsOf(page), []);
      await page.goBack();
      await counts(page, 0);
      await counts(other, 0);
    });
  });

  test("is shown alone, keeps to that after a reload, and says what it is when it is empty", async () => {
    await inCommonContext(async (context) => {
      const page = await open(context, ONE);
      await page.getByLabel("My program only").check();
      await says(page, "Your program is empty. Use the star next to a talk to add it.");
      assert.deepEqual(await shownTalks(page), []);
      assert.deepEqual(await faultsOf(page), []);
      await page.getByRole("button", { name: "Show all" }).click();
      for (const talk of ["ink", "folding"]) await star(page, talk).click();
      await page.getByLabel("My program only").check();
      assert.deepEqual(await shownTalks(page), ["A History of Ink", "Folding"]);
      await page.getByRole("searchbox").fill("fold");
      assert.deepEqual(await shownTalks(page), ["Folding"]);
      await page.waitForURL("**/?q=fold&show=mine");
      await page.reload();
      assert.deepEqual(await shownTalks(page), ["Folding"]);
      await staysStill(page);
      await star(page, "folding").click();
      await says(page, "No talks match.");
    });
  });

  test("names talks that overlap at both of them and above, and those that are cancelled", async () => {
    await inCommonContext(async (context) => {
      const page = await open(context, ONE);
      for (const talk of ["ink", "inkwells-revisited", "the-blotter", "folding", "binding"])
        await star(page, talk).click();
      await says(page, "2 pairs of talks in my program overlap. 1 talk in my program is cancelled.");
      const marks = await page.locator(".talk:has(.overlap)").evaluateAll((talks) =>
        talks.map((talk) => {
          const { id, textContent } = talk as unknown as { id: string; textContent: string };
          return [id, /Overlaps with: .*/.exec(textContent)?.[0]];
        }),
      );
      assert.deepEqual(marks, [
        ["talk-inkwells-revisited", "Overlaps with: Folding"],
        ["talk-the-blotter", "Overlaps with: Folding"],
        ["talk-folding", "Overlaps with: Inkwells Revisited, The Blotter"],
      ]);
      await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
      await page.reload();
      await says(page, "2 pairs of talks in my program overlap. 1 talk in my program is cancelled.");
      await staysStill(page);
      await star(page, "folding").click();
      await says(page, "1 talk in my program is cancelled.");
      assert.equal(await page.locator(".overlap").count(), 0);
    });
  });

  /** What a camera would see of a piece of the screen. */
  async function decoded(page: Page): Promise<string | undefined> {
    const picture = sharp(await page.locator(".code svg").screenshot())
      .ensureAlpha()
      .raw();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    return jsQR.default(new Uint8ClampedArray(data), info.width, info.height)?.data;
  }

  test("is shared as a link and a code, and stands beside the program of who opens it", async () => {
    let link = "";
    await inContext(
      async (context) => {
        const page = await open(context, ONE);
        for (const talk of ["ink", "folding"]) await star(page, talk).click();
        await page.getByLabel("My program only").check();
        await page.getByRole("button", { name: "Share" }).click();
        link = await page
          .getByRole("dialog", { name: "Share my program" })
          .getByRole("textbox", { name: "Link" })
          .inputValue();
        assert.match(link, /\/2026\/program\/#my=[\w-]{8}$/);
        await page.getByRole("img", { name: "QR code of the link" }).waitFor();
        assert.deepEqual(await faultsOf(page, "dialog[open]"), []);
        assert.equal(await decoded(page), link);
        await page.getByRole("button", { name: "Copy the link" }).click();
        await says(page, "Copied.");
        assert.equal(await page.evaluate("navigator.clipboard.readText()"), link);
        await page.keyboard.press("Escape");
        assert.equal(await page.evaluate("document.activeElement.textContent"), "Share");
      },
      { colorScheme: "dark", permissions: ["clipboard-read", "clipboard-write"] },
    );
    await inCommonContext(async (context) => {
      const own = await open(context, ONE);
      await star(own, "binding").click();
      const page = await open(context, `${ONE}#mine=ink,folding,gone`);
      await says(page, "A shared program with 2 talks. 1 more is not in this program.");
      assert.deepEqual(await shownTalks(page), ["A History of Ink", "Folding"]);
      assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "A shared program");
      assert.deepEqual(await faultsOf(page), []);
      await staysStill(page);
      await counts(page, 1);
      await page.getByLabel("Show only these").uncheck();
      assert.equal((await shownTalks(page)).length, 8);
      await page.getByRole("button", { name: "Add to my program", exact: true }).click();
      await counts(page, 3);
      await says(page, "2 talks added to my program.");
      assert.equal(page.url(), origin + ONE);
      assert.equal(await page.locator(".shared").isVisible(), false);
      assert.equal(
        await page.evaluate("localStorage.getItem('lectern:/one/2026/')"),
        '["binding","ink","folding"]',
      );
    });
  });

  test("is copied by hand where the clipboard is shut, and 300 talks still make a code", async () => {
    await inContext(async (context) => {
      const ids = Array.from({ length: 300 }, (_, index) => `t${index}`);
      await context.addInitScript(
        `localStorage.setItem("lectern:/large/2026/", ${JSON.stringify(JSON.stringify(ids))});
        navigator.clipboard.writeText = () => Promise.reject(new Error("shut"));`,
      );
      const page = await open(context, LARGE);
      await counts(page, 300);
      await page.getByLabel("My program only").check();
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("img", { name: "QR code of the link" }).waitFor();
      await page.getByRole("button", { name: "Copy the link" }).click();
      await says(
        page,
        "The link could not be copied automatically. It is selected, so you can copy it yourself.",
      );
      const selected =
        "(({ selectionStart, selectionEnd, value }) => selectionEnd - selectionStart === value.length)";
      assert.equal(await page.evaluate(`${selected}(document.querySelector("dialog input"))`), true);
    });
  });

  test("is printed alone", async () => {
    await inCommonContext(async (context) => {
      const page = await open(context, LARGE);
      const pagesOf = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
      const whole = pagesOf(await page.pdf());
      await star(page, "t1").click();
      await page.getByLabel("My program only").check();
      await page.emulateMedia({ media: "print" });
      const text = await page.locator("main").innerText();
      assert.match(text, /^Quill 2026\s+My program\s/);
      assert.match(text, /A Study of Subject 1 with/);
      assert.doesNotMatch(text, /Subject 2 with|My program only|Print/);
      assert.deepEqual([whole > 5, pagesOf(await page.pdf())], [true, 1]);
    });
  });

  test("becomes a calendar file of the entries that the site publishes", async () => {
    await inCommonContext(async (context) => {
      const page = await open(context, ONE);
      for (const talk of ["the-blotter", "ink"]) await star(page, talk).click();
      await page.locator(".calendars > summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "My talks" }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString()));
      assert.equal(download.suggestedFilename(), "calendar.ics");
      assert.deepEqual(
        calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")),
        ["Europe/Berlin"],
      );
      assert.deepEqual(
        calendar
          .getAllSubcomponents("vevent")
          .map((event) => [event.getFirstPropertyValue("summary"), event.getFirstPropertyValue("url")]),
        [
          ["A History of Ink", "https://quill.example.org/one/2026/talks/ink/"],
          ["The Blotter", "https://quill.example.org/one/2026/talks/the-blotter/"],
        ],
      );
    });
  });

  for (const [name, path, options] of [
    ["a phone", ONE, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
    ["the narrowest screen", ONE, { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
    ["forced colours", ONE, { forcedColors: "active", reducedMotion: "reduce" }],
    ["a page from right to left", HEBREW, { viewport: { width: 320, height: 640 } }],
  ] as const) {
    test(`is accessible and fits on ${name} in all its states`, async () => {
      await inContext(async (context) => {
        const page = await open(context, `${path}#mine=ink,inkwells-revisited`);
        assert.deepEqual(await faultsOf(page), []);
        await page.getByRole("button", { name: "Add to my program", exact: true }).click();
        await page.evaluate(
          "document.querySelectorAll('.program details').forEach((fold) => { fold.open = true; })",
        );
        for (const talk of ["folding", "binding"]) await star(page, talk).click();
        assert.deepEqual(await faultsOf(page), []);
        await page.getByLabel("My program only").check();
        await page.getByRole("button", { name: "Share" }).click();
        await page.getByRole("img", { name: "QR code of the link" }).waitFor();
        assert.deepEqual(await faultsOf(page, "dialog[open]"), []);
      }, options);
    });
  }
});
