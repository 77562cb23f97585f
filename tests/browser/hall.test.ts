import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, Page } from "playwright-core";
import { sitePages } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { PROGRAM } from "../fixture-content.ts";
import { axeViolations } from "./axe.ts";
import { bigProgram } from "./big-program.ts";
import { sharedBrowser } from "./browser.ts";
import { leave, openPage, overflowOf, shiftOf, textsOf } from "./looking.ts";
import { type FileServer, serveFiles } from "./server.ts";

const AHEAD = DateTime.fromISO("2026-01-10T12:00Z");
const SCREENS = [
  [1280, 720],
  [1280, 900],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const;
const SCREEN = { viewport: { width: 1920, height: 1080 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const shownIn = (page: Page, selector: string): Promise<string[]> =>
  textsOf(page.locator(selector).filter({ visible: true }));

/** What of the page is cut anywhere but after a whole line; and the sizes of letters, the rooms' first. */
const LOOK = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const cut = seen(".hall-room, .hall-rooms, .hall").filter(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
  );
  const below = seen(".hall *").filter((one) => one.getBoundingClientRect().bottom > innerHeight + 1);
  const sizesOf = (selector) => seen(selector).map((one) => parseFloat(getComputedStyle(one).fontSize));
  return {
    cut: [...cut, ...below].map((one) => one.className),
    rooms: Math.min(...sizesOf(".hall-room > h2")),
    titles: sizesOf(".hall-room .title"),
    rest: Math.min(...sizesOf(".hall-room li p, .hall-later, .hall-which")),
  };
})()`;

interface Look {
  readonly cut: readonly string[];
  readonly rooms: number;
  readonly titles: readonly number[];
  readonly rest: number;
}

describe("the screen in the hall", { timeout: 240_000 }, () => {
  let browser: Browser;
  const servers: FileServer[] = [];
  let [quill, big] = ["", ""];

  before(async () => {
    const sites = await Promise.all([
      sitePages(siteWith(), AHEAD),
      sitePages(siteWith(bigProgram(19, 4)), AHEAD),
    ]);
    const served = await Promise.all(sites.map((site) => serveFiles(site)));
    servers.push(...served);
    [quill = "", big = ""] = served.map(({ origin }) => origin);
    browser = await sharedBrowser();
  });
  after(async () => {
    for (const server of servers) await server.stop();
  });

  for (const [story, moment, lines] of [
    [
      "the day that comes, and the sponsors, before it begins",
      "2026-03-27T12:00",
      [
        "Begins Saturday, March 28, 09:00 Berlin",
        "09:00 Coffee and badges",
        "09:30 Opening",
        "09:45 A History of Ink",
        "12:00 Lunch",
        "13:00 Nibs · Hands on",
        "14:30 Will We Write?",
        "19:00 Dinner",
        "00:30 (+1) Writing by Moonlight",
        "Sponsors",
      ],
    ],
    [
      "what is on in each room, and what comes for everybody",
      "2026-03-28T13:20",
      [
        ...["Main hall", "until 14:00", "Nibs", "Inkwells Revisited", "The Blotter"],
        ...["Annex", "until 13:30", "Folding", "Hands on"],
        "14:30 Will We Write?",
      ],
    ],
    [
      "what is on for everybody",
      "2026-03-28T21:59",
      ["Everyone", "until 22:00", "Dinner", "00:30 Writing by Moonlight"],
    ],
    [
      "the next day in the night",
      "2026-03-29T02:30",
      ["Continues Sunday, March 29, 09:30 Berlin", "09:30 To be announced", "10:30 Closing", "Sponsors"],
    ],
    [
      "thanks after the end",
      "2026-03-29T11:00",
      [
        "The workshop is over.",
        "Thank you for being part of Quill 2026. quill.example.org/2026/",
        "Sponsors",
      ],
    ],
  ] as const) {
    test(`tells ${story}, and fits`, async () => {
      const page = await openPage(browser, `${quill}/2026/now/?now=${moment}`, SCREEN);
      assert.deepEqual(
        await shownIn(
          page,
          ".hall-state, .hall-rooms h2, .hall-rooms li p, .hall-outline li, .hall-thanks, .hall-sponsors h2, .hall-next",
        ),
        lines,
      );
      assert.equal((await page.evaluate<Look>(LOOK)).cut.length, 0);
      assert.deepEqual(
        [await shiftOf(page), await overflowOf(page), await axeViolations(page)],
        [0, [0, 0], []],
      );
      await leave(page);
    });
  }

  test("shows of nineteen rooms as many as can be read from ten metres, and cuts nothing", async () => {
    const options = { colorScheme: "dark", viewport: { width: 1280, height: 1024 } } as const;
    const page = await openPage(browser, `${big}/2026/now/?now=2026-03-28T09:20`, options);
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.evaluate("new Promise(requestAnimationFrame)"); // the page has heard of it
      const shorter = Math.min(width, height) / 100;
      for (let rooms = 0; rooms < 19; ) {
        const { cut, rooms: names, titles, rest } = await page.evaluate<Look>(LOOK);
        assert.deepEqual(cut, [], `${width} × ${height}`);
        assert.ok(names >= 5.5 * shorter && names > Math.max(...titles) * 1.3, `${names}: ${titles}`);
        assert.ok(rest >= 2.3 * shorter, `${rest}`);
        const shown = await shownIn(page, ".hall-rooms h2");
        assert.ok(shown.length <= 6 && shown.includes(`Room ${rooms + 1}`), shown.join());
        rooms += shown.length;
        await page.keyboard.press("ArrowRight");
      }
      assert.deepEqual((await shownIn(page, ".hall-rooms h2"))[0], "Room 1");
      assert.deepEqual(await overflowOf(page), [0, 0]);
      if (width < height || width === 1920) assert.deepEqual(await axeViolations(page), []);
    }
    await leave(page);
  });

  test("turns its pages by itself, until it is paused", async () => {
    const page = await openPage(browser, "about:blank", SCREEN);
    await page.clock.install({ time: new Date("2026-03-28T09:20:00+01:00") });
    await page.goto(`${big}/2026/now/`);
    const which = page.locator(".hall-which");
    const first = await which.innerText();
    assert.match(first, /^Rooms 1–\d of 19$/);
    await page.clock.runFor(13_000);
    const second = await which.innerText();
    assert.notEqual(second, first);
    await page.keyboard.press("Space");
    await page.clock.runFor(40_000);
    assert.equal(await which.innerText(), second);
    assert.equal(await page.locator(".hall-pause").innerText(), "Resume");
    await page.locator(".hall-pause").click();
    await page.clock.runFor(13_000);
    assert.notEqual(await which.innerText(), second);
    await page.context().close();
  });

  test("can be read on a phone with every room in one list, and without scripts as the whole program", async () => {
    const phone = await openPage(browser, `${big}/2026/now/?now=2026-03-28T09:20`, PHONE);
    assert.deepEqual([(await overflowOf(phone))[0], await axeViolations(phone)], [0, []]);
    assert.equal((await shownIn(phone, ".hall-room h2")).length, 19);
    await leave(phone);
    const plain = await openPage(browser, `${quill}/2026/now/`, { javaScriptEnabled: false });
    assert.equal((await shownIn(plain, ".hall-room li")).length, 11);
    assert.deepEqual(
      await shownIn(plain, ".site-header nav, .hall-pager, .hall-outline, .hall-thanks, .hall-sponsors"),
      await shownIn(plain, ".site-header nav"),
    );
    await leave(plain);
  });

  test("takes over a program that was published anew, and stays when the network is gone", async () => {
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
