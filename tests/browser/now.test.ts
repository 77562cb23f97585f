import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sitePages } from "../built.ts";
import { siteWith } from "../fixture.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { towpathSite } from "../towpath.ts";
import { axeViolations } from "./axe.ts";
import { sharedBrowser } from "./browser.ts";
import { leave, openPage, overflowOf, shiftOf, textsOf } from "./looking.ts";
import { type FileServer, serveFiles } from "./server.ts";
import { TALKS_IN_ROOMS } from "./talks-in-rooms.ts";

const AHEAD = DateTime.fromISO("2026-01-10T12:00Z");
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const shownIn = (page: Page, selector: string): Promise<string[]> =>
  textsOf(page.locator(selector).filter({ visible: true }));

/** A page on which time passes only when it is told to; whoever opens it closes its context. */
async function openStopped(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(browser, "about:blank", options);
  await page.clock.install({ time: new Date("2026-01-10T12:00Z") });
  await page.goto(address);
  return page;
}

/** What is marked: on, next, and the link above. */
async function marksOf(page: Page): Promise<unknown[]> {
  return [
    await shownIn(page, "[aria-current=time] > .title"),
    await shownIn(page, ".is-next > .title"),
    await shownIn(page, ".now > summary"),
  ];
}

describe("what is on", { timeout: 240_000 }, () => {
  let browser: Browser;
  const servers: FileServer[] = [];
  let [towpath, quill, talks] = ["", "", ""];

  before(async () => {
    const sites = await Promise.all([
      sitePages(towpathSite(), AFTERWARDS),
      sitePages(siteWith(), AHEAD),
      sitePages(siteWith(TALKS_IN_ROOMS), AHEAD),
    ]);
    const served = await Promise.all(sites.map((site) => serveFiles(site)));
    servers.push(...served);
    [towpath = "", quill = "", talks = ""] = served.map(({ origin }) => origin);
    browser = await sharedBrowser();
  });
  after(async () => {
    for (const server of servers) await server.stop();
  });

  for (const [story, path, current, next, link] of [
    ["nothing, weeks before", "/2021/program/?now=2021-03-01T12:00", [], [], []],
    ["nothing, more than an hour before", "/2021/program/?now=2021-03-28T09:49", [], [], []],
    [
      "what comes first, an hour before",
      "/2021/program/?now=2021-03-28T09:50",
      [],
      ["Opening Remarks"],
      ["Next: Opening Remarks"],
    ],
    [
      "a talk and the next",
      "/2021/program/?now=2021-03-28T11:05-04:00",
      ["Filling and Emptying Locks Efficiently for Heavy Traffic"],
      ["Toward a system-wide and interdisciplinary perspective on canal performance"],
      ["Now: Filling and Emptying Locks Efficiently for Heavy Traffic"],
    ],
    [
      "a break",
      "/2021/program/?now=2021-03-28T17:00Z",
      ["Lunch / Dinner / Breakfast"],
      ["Resilience and Safety for Unattended Barges"],
      ["Now: Lunch / Dinner / Breakfast"],
    ],
    [
      "the last item",
      "/2021/program/?now=2021-03-28T16:29",
      ["Closing Remarks"],
      [],
      ["Now: Closing Remarks"],
    ],
    ["nothing once it is over", "/2021/program/?now=2021-03-28T16:30", [], [], []],
    ["nothing for a moment that cannot be read", "/2021/program/?now=soon", [], [], []],
  ] as const) {
    test(`a program marks ${story}`, async () => {
      for (const device of [{}, PHONE]) {
        const page = await openPage(browser, towpath + path, device);
        assert.deepEqual(await marksOf(page), [current, next, link]);
        assert.deepEqual([await shiftOf(page), (await overflowOf(page))[0]], [0, 0]);
        await leave(page);
      }
    });
  }

  test("a program with rooms marks each of them, and not what is cancelled or a session whose talks have times", async () => {
    const page = await openPage(browser, `${quill}/2026/program/?now=2026-03-28T13:20`, {
      forcedColors: "active",
      reducedMotion: "reduce",
    });
    assert.deepEqual(await marksOf(page), [["Folding"], ["Will We Write?"], ["Now: 2 sessions"]]);
    assert.deepEqual(await shownIn(page, ".is-now > .time .tag, .is-next > .time .tag"), ["now", "next"]);
    assert.deepEqual(await axeViolations(page), []);
    await leave(page);
  });

  test("talks that say their time together are marked each, in a grid and in a list, and where some are filtered out", async () => {
    const address = `${talks}/2026/program/?now=2026-03-28T10:10`;
    for (const device of [{}, PHONE]) {
      for (const [room, current, next] of [
        ["", ["Nibs", "Quills"], ["Ink", "Paint"]],
        ["annex", ["Quills"], ["Paint"]],
      ] as const) {
        const page = await openPage(browser, `${address}&room=${room}`, device);
        assert.deepEqual(await marksOf(page), [current, next, ["Now: 2 sessions"]]);
        assert.deepEqual(await shownIn(page, ".is-now > .time > .tag"), [...current.map(() => "now")]);
        assert.deepEqual(await shownIn(page, ".is-next > .time > .tag"), [...next.map(() => "next")]);
        assert.deepEqual([await shiftOf(page), (await overflowOf(page))[0]], [0, 0]);
        if (room === "") assert.deepEqual(await axeViolations(page), []);
        await leave(page);
      }
    }
  });

  test("marks of talks that say their time together come and go without moving anything", async () => {
    for (const device of [{}, PHONE]) {
      const page = await openStopped(browser, `${talks}/2026/program/?now=2026-03-28T08:59:58`, device);
      assert.deepEqual(await shownIn(page, ".is-next .title"), []);
      await page.clock.runFor(3_000);
      await page.locator(".is-next > .time > .tag").first().waitFor();
      assert.deepEqual(await shownIn(page, ".is-next .title"), ["Nibs", "Quills"]);
      assert.equal(await shiftOf(page), 0);
      await page.context().close();
    }
  });

  test("the link above leads to what is on, by keyboard, and nothing takes the focus", async () => {
    const page = await openPage(browser, `${towpath}/2021/program/?now=2021-03-28T15:20`);
    assert.equal(await page.evaluate("document.activeElement.tagName"), "BODY");
    await page.locator(".to-now").focus();
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#talk-maar");
    assert.deepEqual(await axeViolations(page), []);
    await leave(page);
  });

  test("marks move on by themselves", async () => {
    const page = await openStopped(browser, `${towpath}/2021/program/?now=2021-03-28T16:24:58`);
    assert.deepEqual((await marksOf(page))[2], ["Now: Embedding Bollards in Deep Quay Walls"]);
    await page.clock.runFor(3_000);
    await page.locator(".now > summary", { hasText: "Closing Remarks" }).waitFor();
    assert.deepEqual(await marksOf(page), [["Closing Remarks"], [], ["Now: Closing Remarks"]]);
    await page.context().close();
  });

  test("what the site was built with before its deadlines is right after each of them", async () => {
    const actions: unknown[] = [];
    for (const now of ["2026-01-16T11:59Z", "2026-01-16T12:00Z", "2026-03-28T09:00Z", "2026-03-30T00:00Z"]) {
      const page = await openPage(browser, `${quill}/?now=${now}`);
      const [first] = await shownIn(page, ".actions");
      actions.push([
        first,
        await shownIn(page, ".timeline .past strong"),
        await shownIn(page, ".timeline .next strong"),
      ]);
      await page.goto(`${quill}/2026/cfp/?now=${now}`);
      actions.push([await shownIn(page, ".actions a"), await shownIn(page, "#submission + p strong")]);
      await leave(page);
    }
    const closed = [[], ["Submissions are closed."]];
    assert.deepEqual(actions, [
      ["Submit your work Read the call for papers Register See the program", [], ["Submission"]],
      [["Submit on SubmitHub"], []],
      ["Register See the program", ["Submission"], ["Author response"]],
      closed,
      [
        "See the program Register Watch the recordings",
        ["Submission", "Author response", "Posters"],
        ["Workshop"],
      ],
      closed,
      ["Watch the recordings See the program", ["Submission", "Author response", "Workshop", "Posters"], []],
      closed,
    ]);
  });

  test("a deadline passes while the page is open", async () => {
    const page = await openStopped(browser, `${quill}/2026/cfp/?now=2026-01-16T11:59:58Z`);
    assert.deepEqual(await shownIn(page, ".timeline .next .tag"), ["next"]);
    await page.clock.runFor(3_000);
    await page.getByText("Submissions are closed.").waitFor();
    assert.deepEqual(await shownIn(page, ".actions a"), []);
    await page.context().close();
  });

  test("homes and calls move nothing", async () => {
    for (const path of ["/", "/2026/cfp/", "/2026/talks/ink/"]) {
      for (const device of [{}, PHONE]) {
        const page = await openPage(browser, `${quill}${path}?now=2026-01-10T12:00Z`, {
          timezoneId: "Asia/Tokyo",
          ...device,
        });
        assert.deepEqual([path, await shiftOf(page), (await overflowOf(page))[0]], [path, 0, 0]);
        await leave(page);
      }
    }
  });
});
