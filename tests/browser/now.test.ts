import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, Page } from "playwright-core";
import { loadSite } from "../../src/site.ts";
import { sitePages } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { axeViolations } from "./axe.ts";
import { bigProgram } from "./big-program.ts";
import { sharedBrowser } from "./browser.ts";
import { openPage, overflowOf, shiftOf, textsOf } from "./looking.ts";
import { type FileServer, serveFiles } from "./server.ts";
import { TALKS_IN_ROOMS } from "./talks-in-rooms.ts";

const AHEAD = DateTime.fromISO("2026-01-10T12:00Z");
/** The offline copy is told elsewhere. */
const SCREEN = { viewport: { width: 1920, height: 1080 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const shownIn = (page: Page, selector: string): Promise<string[]> =>
  textsOf(page.locator(selector).filter({ visible: true }));

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
  let [fastPath, quill, big, talks] = ["", "", "", ""];

  before(async () => {
    const sites = await Promise.all([
      sitePages(loadSite("."), AFTERWARDS),
      sitePages(siteWith(), AHEAD),
      sitePages(siteWith(bigProgram(8, 4)), AHEAD),
      sitePages(siteWith(TALKS_IN_ROOMS), AHEAD),
    ]);
    const served = await Promise.all(sites.map((site) => serveFiles(site)));
    servers.push(...served);
    [fastPath = "", quill = "", big = "", talks = ""] = served.map(({ origin }) => origin);
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
      ["Ingesting and Processing Data Efficiently for Machine Learning"],
      ["Toward a system-wide and interdisciplinary perspective on ML system performance"],
      ["Now: Ingesting and Processing Data Efficiently for Machine Learning"],
    ],
    [
      "a break",
      "/2021/program/?now=2021-03-28T17:00Z",
      ["Lunch / Dinner / Breakfast"],
      ["Resilience and Safety for Autonomous Vehicles"],
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
        const page = await openPage(browser, fastPath + path, device);
        assert.deepEqual(await marksOf(page), [current, next, link]);
        assert.deepEqual([await shiftOf(page), (await overflowOf(page))[0]], [0, 0]);
        await page.context().close();
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
    await page.context().close();
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
        assert.deepEqual(await axeViolations(page), []);
        await page.context().close();
      }
    }
  });

  test("marks of talks that say their time together come and go without moving anything", async () => {
    for (const device of [{}, PHONE]) {
      const page = await openPage(browser, `${talks}/2026/program/?now=2026-03-28T08:59:58`, device);
      assert.deepEqual(await shownIn(page, ".is-next .title"), []);
      await page.locator(".is-next > .time > .tag").first().waitFor({ timeout: 5000 });
      assert.deepEqual(await shownIn(page, ".is-next .title"), ["Nibs", "Quills"]);
      assert.equal(await shiftOf(page), 0);
      await page.context().close();
    }
  });

  test("the link above leads to what is on, by keyboard, and nothing takes the focus", async () => {
    const page = await openPage(browser, `${fastPath}/2021/program/?now=2021-03-28T15:20`);
    assert.equal(await page.evaluate("document.activeElement.tagName"), "BODY");
    await page.locator(".to-now").focus();
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#talk-maas");
    assert.deepEqual(await axeViolations(page), []);
    await page.context().close();
  });

  test("marks move on by themselves", async () => {
    const page = await openPage(browser, `${fastPath}/2021/program/?now=2021-03-28T16:24:58`);
    assert.deepEqual((await marksOf(page))[2], [
      "Now: Embedding Operations in Deep Learning Recommendation Models",
    ]);
    await page.locator(".now > summary", { hasText: "Closing Remarks" }).waitFor({ timeout: 5000 });
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
      await page.context().close();
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
    const page = await openPage(browser, `${quill}/2026/cfp/?now=2026-01-16T11:59:58Z`);
    assert.deepEqual(await shownIn(page, ".timeline .next .tag"), ["next"]);
    await page.getByText("Submissions are closed.").waitFor({ timeout: 5000 });
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
        await page.context().close();
      }
    }
  });

  for (const [story, moment, lines] of [
    [
      "before it begins",
      "2026-03-27T12:00",
      [
        "Now at Quill 2026",
        "12:00 Berlin",
        "Begins Saturday, March 28, 09:00 Berlin",
        "Everyone",
        "09:00–09:30 · next",
        "Coffee and badges",
        "Main hall",
        "13:00–14:00 · next",
        "Nibs",
        "Inkwells Revisited",
        "The Blotter",
        "Annex",
        "13:00–13:30 · next",
        "Folding",
        "See the program",
      ],
    ],
    [
      "during parallel sessions",
      "2026-03-28T13:20",
      [
        "Now at Quill 2026",
        "13:20 Berlin",
        "Everyone",
        "14:30–15:30 · next",
        "Will We Write?",
        "Ada Morgan, Eve Stone, Minsoo Rhu",
        "Main hall",
        "13:00–14:00 · now · ends in 40 minutes",
        "Nibs",
        "Inkwells Revisited",
        "The Blotter",
        "Annex",
        "13:00–13:30 · now · ends in 10 minutes",
        "Folding",
        "Hands on",
        "See the program",
      ],
    ],
    [
      "for everybody",
      "2026-03-28T21:59",
      [
        "Now at Quill 2026",
        "21:59 Berlin",
        "Everyone",
        "19:00–22:00 · now · ends in 1 minute",
        "Dinner",
        "00:30–01:00 (+1) · next",
        "Writing by Moonlight",
        "Eve Stone",
        "See the program",
      ],
    ],
    [
      "in the night",
      "2026-03-29T01:30",
      [
        "Now at Quill 2026",
        "01:30 Berlin",
        "Continues Sunday, March 29, 09:30 Berlin",
        "Everyone",
        "09:30–10:30 · next",
        "To be announced",
        "Tom Vale",
        "See the program",
      ],
    ],
    [
      "after the end",
      "2026-03-29T11:00",
      ["Now at Quill 2026", "11:00 Berlin", "The workshop is over.", "See the program"],
    ],
  ] as const) {
    test(`the screen in the hall tells what is on ${story}, and fits`, async () => {
      const page = await openPage(browser, `${quill}/2026/now/?now=${moment}`, SCREEN);
      const text = await page.locator(".hall").innerText();
      assert.deepEqual(
        text
          .split(/\n+/)
          .map((line) => line.trim())
          .filter(Boolean),
        lines,
      );
      assert.deepEqual(
        [await shiftOf(page), await overflowOf(page), await axeViolations(page)],
        [0, [0, 0], []],
      );
      await page.context().close();
    });
  }

  test("eight rooms fit the screen, each with what is on and what is next, in letters that a hall can read", async () => {
    const page = await openPage(browser, `${big}/2026/now/?now=2026-03-28T09:20`, {
      ...SCREEN,
      colorScheme: "dark",
    });
    assert.deepEqual(await overflowOf(page), [0, 0]);
    assert.equal((await shownIn(page, ".hall-room li")).length, 16);
    const sizes = await page.evaluate<number[]>(
      `[...document.querySelectorAll(".is-now .title")].map((title) => parseFloat(getComputedStyle(title).fontSize))`,
    );
    assert.ok(Math.min(...sizes) >= 28, `${sizes}`);
    const hidden = await page.evaluate<number>(
      `[...document.querySelectorAll(".hall-room")].filter((room) => room.scrollHeight > room.clientHeight + 1).length`,
    );
    assert.deepEqual([hidden, await axeViolations(page)], [0, []]);
    await page.context().close();
  });

  test("the page for the hall can be read on a phone, and without scripts as the whole program", async () => {
    const phone = await openPage(browser, `${quill}/2026/now/?now=2026-03-28T13:20`, PHONE);
    assert.deepEqual([(await overflowOf(phone))[0], await axeViolations(phone)], [0, []]);
    assert.equal((await shownIn(phone, ".hall-room li")).length, 3);
    await phone.context().close();
    const plain = await openPage(browser, `${quill}/2026/now/`, { javaScriptEnabled: false });
    assert.equal((await shownIn(plain, ".hall-room li")).length, 11);
    assert.equal(await plain.locator(".site-header").isVisible(), true);
    await plain.context().close();
  });

  test("the screen takes over a program that was published anew, and stays when the network is gone", async () => {
    const page = await openPage(browser, "about:blank", SCREEN);
    await page.clock.install({ time: new Date("2026-03-28T09:50:00+01:00") });
    await page.goto(`${quill}/2026/now/`);
    assert.deepEqual(await shownIn(page, ".is-now .title"), ["A History of Ink"]);
    await page.context().setOffline(true);
    await page.clock.runFor(200_000);
    assert.deepEqual(await shownIn(page, ".is-now .title, .hall-clock"), [
      "09:53 Berlin",
      "A History of Ink",
    ]);
    await page.context().setOffline(false);
    const changed = await sitePages(
      siteWith(spoil(PROGRAM, "title: A History of Ink", "title: A History of Paper")),
      AHEAD,
    );
    const body = await changed.find("2026/now/index.html");
    await page.route("**/2026/now/", (route) =>
      route.fulfill({ contentType: "text/html", body: String(body) }),
    );
    await page.clock.runFor(200_000);
    await page.locator(".is-now", { hasText: "A History of Paper" }).waitFor({ timeout: 5000 });
    assert.deepEqual(await shownIn(page, ".is-now .title"), ["A History of Paper"]);
    await page.context().close();
  });
});
