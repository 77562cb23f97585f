import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Ledger } from "../../src/revisions/ledger.ts";
import { continueStories, withChanges } from "../../src/revisions/stories.ts";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { FIXTURE, PROGRAM } from "../fixture-content.ts";
import { sharedBrowser } from "./browser.ts";
import { textsOf } from "./looking.ts";
import { type FileServer, type Servable, serveFiles, WITHOUT_FONTS } from "./server.ts";
import { faultsOf, WATCH } from "./states.ts";

const PATH = "/2026/program/";
const FIRST = FIXTURE[PROGRAM] ?? "";
/** A talk at another time, and one that is cancelled. */
const CHANGED = FIRST.replace('start: "14:30"', 'start: "15:00"').replace(
  "duration: 30, speakers: tba",
  "duration: 30, speakers: tba, cancelled: true",
);
/** What was published when, and looked at when; changes of the last week are marked for everybody. */
const PUBLISHED = [
  ["2026-01-05T12:00Z", FIRST],
  ["2026-01-20T12:00Z", CHANGED],
] as const;
const VISITS = {
  before: "2026-01-10T12:00Z",
  after: "2026-02-10T12:00Z",
  later: "2026-02-12T12:00Z",
} as const;

describe("what has changed since a reader was here last", () => {
  let browser: Browser;
  let publications: readonly Servable[];
  let served: FileServer;

  before(async () => {
    let ledger: Ledger | undefined;
    const pages: Servable[] = [];
    for (const [at, program] of PUBLISHED) {
      const site = siteWith({ [PROGRAM]: program });
      ledger = continueStories(new Map(), ledger, site, DateTime.fromISO(at));
      const now = DateTime.fromISO(pages.length === 0 ? VISITS.before : VISITS.after);
      pages.push(await sitePages(withChanges(site, ledger), now));
    }
    publications = pages;
    served = await serveFiles([], "/", WITHOUT_FONTS);
    browser = await sharedBrowser();
  });
  after(async () => {
    await served.stop();
  });

  /** Both publications, one after the other, at one address: what the browser keeps is kept there. */
  async function visit(context: BrowserContext, moment: string, publication: 0 | 1): Promise<Page> {
    const page = context.pages()[0] ?? (await context.newPage());
    served.replace(publications[publication] ?? []);
    await page.goto(`${served.origin}${PATH}?now=${moment.replace("Z", ":00Z")}`);
    await page.locator("button.star").first().waitFor();
    return page;
  }

  const marked = (page: Page): Promise<string[]> =>
    textsOf(
      page.locator(".program .day .item.changed > .title, .program .day .item.changed .former:visible"),
    );

  test("is marked for who knows the program as it was, and for nobody else", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.addInitScript(WATCH);
    assert.deepEqual(await marked(await visit(context, VISITS.before, 0)), []);
    const page = await visit(context, VISITS.after, 1);
    assert.deepEqual(await marked(page), ["Folding", "Will We Write?", "Formerly Saturday 14:30"]);
    await page.waitForTimeout(200);
    const shift = await page.evaluate<number>("watched.shift");
    assert.ok(shift < 0.02, `moved by ${shift}`);
    assert.deepEqual(await faultsOf(page), []);
    await page.reload();
    assert.equal((await marked(page)).length, 3, "a visit is not over with a page");
    assert.deepEqual(await marked(await visit(context, VISITS.later, 1)), [], "the next one is");
    await context.close();
    const stranger = await browser.newContext();
    assert.deepEqual(await marked(await visit(stranger, VISITS.after, 1)), []);
    await stranger.close();
  });

  test("is marked in one's own program too, and not on paper", async () => {
    const context = await browser.newContext();
    const first = await visit(context, VISITS.before, 0);
    await first.locator("#talk-will-we-write button.star").click();
    const page = await visit(context, VISITS.after, 1);
    await page.getByLabel("My program only").check();
    const former = page.locator(".mine-view .changed .former");
    assert.deepEqual(await textsOf(former), ["Formerly Saturday 14:30"]);
    assert.equal(await page.locator(".mine-view .former s").count(), 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await former.isVisible(), false);
    await context.close();
  });
});
