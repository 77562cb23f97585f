import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, Page } from "playwright-core";
import { sitePages } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { EDITION, SERIES } from "../fixture-content.ts";
import { AFTERWARDS } from "../site/rendered.ts";
import { towpathSite } from "../towpath.ts";
import { axeViolations } from "./axe.ts";
import { bigProgram } from "./big-program.ts";
import { sharedBrowser } from "./browser.ts";
import { leave, longTasksOf, openPage, overflowOf, shiftOf, textsOf } from "./looking.ts";
import { type FileServer, serveFiles } from "./server.ts";
import { TALKS_IN_ROOMS } from "./talks-in-rooms.ts";

/** What stands beside the items of 2021 for readers in five zones. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "Pacific/Honolulu": [
    ...["04:50–05:00", "05:00–05:35", "05:35–06:10", "06:10–06:45", "06:45–07:45"],
    ...["07:45–08:20", "08:20–08:55", "08:55–09:15", "09:15–09:50", "09:50–10:25"],
    "10:25–10:30",
  ],
  "America/New_York": [],
  "Asia/Kolkata": [
    ...["20:20–20:30", "20:30–21:05", "21:05–21:40", "21:40–22:15"],
    ...["22:15–23:15", "23:15–23:50", "23:50–00:25 (Mon +1)"],
    ...["Mon +1 00:25–00:45", "Mon +1 00:45–01:20", "Mon +1 01:20–01:55"],
    "Mon +1 01:55–02:00",
  ],
  "Asia/Tokyo": [
    ...["23:50–00:00 (Mon +1)", "Mon +1 00:00–00:35", "Mon +1 00:35–01:10"],
    ...["Mon +1 01:10–01:45", "Mon +1 01:45–02:45", "Mon +1 02:45–03:20"],
    ...["Mon +1 03:20–03:55", "Mon +1 03:55–04:15", "Mon +1 04:15–04:50"],
    ...["Mon +1 04:50–05:25", "Mon +1 05:25–05:30"],
  ],
  "Pacific/Kiritimati": [
    ...["Mon +1 04:50–05:00", "Mon +1 05:00–05:35", "Mon +1 05:35–06:10"],
    ...["Mon +1 06:10–06:45", "Mon +1 06:45–07:45", "Mon +1 07:45–08:20"],
    ...["Mon +1 08:20–08:55", "Mon +1 08:55–09:15", "Mon +1 09:15–09:50"],
    ...["Mon +1 09:50–10:25", "Mon +1 10:25–10:30"],
  ],
};
/** In UTC. */
const IN_UTC = [
  ...["14:50–15:00", "15:00–15:35", "15:35–16:10", "16:10–16:45", "16:45–17:45", "17:45–18:20"],
  ...["18:20–18:55", "18:55–19:15", "19:15–19:50", "19:50–20:25", "20:25–20:30"],
];
const IN_NEW_YORK = [
  ...[
    "10:50–11:00",
    "11:00–11:35",
    "11:35–12:10",
    "12:10–12:45",
    "12:45–13:45",
    "13:45–14:20",
    "14:20–14:55",
  ],
  ...["14:55–15:15", "15:15–15:50", "15:50–16:25", "16:25–16:30"],
];
/** The offline copy is told elsewhere. */
const PROGRAM = "/2021/program/";
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const NARROW = { viewport: { width: 320, height: 640 } };

/** The marks that isolate weekdays have no shape. */
async function timesOf(page: Page, selector: string): Promise<string[]> {
  const texts = await textsOf(page.locator(selector));
  return texts.map((text) => text.replace(/[\u2066-\u2069]/g, ""));
}

const beside = (page: Page): Promise<string[]> => timesOf(page, ".time .beside:visible");
const chosen = (page: Page): Promise<string> =>
  page.evaluate<string>('document.querySelector("#zone").selectedOptions[0].textContent');

/** In milliseconds: many times what is told on a quiet machine, so that other work on it fails no test. */
const WAIT = 300;

describe("times in other zones", { timeout: 240_000 }, () => {
  let browser: Browser;
  const servers: FileServer[] = [];
  let [towpath, quill, inUtc, arabic, talks] = ["", "", "", "", ""];

  before(async () => {
    const ahead = DateTime.fromISO("2026-01-10T12:00Z");
    const sites = await Promise.all([
      sitePages(towpathSite(), AFTERWARDS),
      sitePages(siteWith(), ahead),
      sitePages(siteWith(spoil(EDITION, "Europe/Berlin", "UTC")), ahead),
      sitePages(siteWith(spoil(SERIES, "contact:", "language: ar\ncontact:")), ahead),
      sitePages(siteWith(TALKS_IN_ROOMS), ahead),
    ]);
    const served = await Promise.all(sites.map((site) => serveFiles(site)));
    servers.push(...served);
    [towpath = "", quill = "", inUtc = "", arabic = "", talks = ""] = served.map(({ origin }) => origin);
    browser = await sharedBrowser();
  });
  after(async () => {
    for (const server of servers) await server.stop();
  });

  for (const [timezoneId, times] of Object.entries(BESIDE)) {
    test(`a reader in ${timezoneId} sees the own time beside that of the workshop, and nothing moves`, async () => {
      for (const device of [{}, NARROW, ...(timezoneId === "Asia/Tokyo" ? [PHONE] : [])]) {
        const page = await openPage(browser, towpath + PROGRAM, { timezoneId, ...device });
        assert.deepEqual(await beside(page), times);
        assert.deepEqual(await timesOf(page, ".time > .clock:not(.beside)"), IN_NEW_YORK);
        assert.deepEqual([await shiftOf(page), (await overflowOf(page))[0]], [0, 0]);
        await leave(page);
      }
    });
  }

  test("a choice is remembered, on every page of the site", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { timezoneId: "Asia/Kolkata" });
    await page.selectOption("#zone", "UTC");
    assert.deepEqual(await beside(page), IN_UTC);
    await page.reload();
    assert.deepEqual([await chosen(page), (await beside(page))[0]], ["UTC", "14:50–15:00"]);
    await page.goto(`${towpath}/2020/program/`);
    assert.equal((await beside(page))[0], "13:00–13:15");
    await page.goto(`${towpath}/2021/talks/hart/`);
    assert.deepEqual(await timesOf(page, ".beside"), ["17:45–18:20 UTC"]);
    await page.goto(`${towpath}/`);
    assert.deepEqual(await timesOf(page, ".beside"), ["14:50–20:30 UTC"]);
    assert.deepEqual(await page.evaluate("Object.entries(localStorage)"), [["lectern:/:zone", "UTC"]]);
    await page.goto(towpath + PROGRAM);
    await page.selectOption("#zone", "own");
    await page.reload();
    assert.deepEqual([await beside(page), await shiftOf(page)], [[], 0]);
    assert.deepEqual(await timesOf(page, ".time > .clock:not(.beside)"), IN_NEW_YORK);
    await leave(page);
  });

  test("another zone is found by keyboard alone, and remembered", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { timezoneId: "Asia/Kolkata" });
    await page.locator("#zone").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.type("tokyo");
    assert.deepEqual(await axeViolations(page), []);
    await page.keyboard.press("Enter");
    await page.locator("#zone-search").waitFor({ state: "hidden" });
    assert.deepEqual(await beside(page), BESIDE["Asia/Tokyo"]);
    assert.equal(await page.evaluate("document.activeElement.id"), "zone");
    await page.reload();
    assert.deepEqual(
      [await chosen(page), await beside(page)],
      ["Tokyo, Japan Standard Time", BESIDE["Asia/Tokyo"]],
    );
    assert.equal(await shiftOf(page), 0);
    await leave(page);
  });

  test("a country, an offset and an entry of the list find a zone", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { timezoneId: "Asia/Kolkata" });
    const found: string[] = [];
    for (const text of ["Japan", "UTC+9", "Asia/Singapore"]) {
      await page.selectOption("#zone", "another");
      await page.fill("#zone-search", text);
      await page.keyboard.press("Enter");
      await page.locator("#zone-search").waitFor({ state: "hidden" });
      found.push(await chosen(page));
    }
    assert.deepEqual(found, ["Tokyo, Japan Standard Time", "UTC+9", "Singapore, Singapore Standard Time"]);
    await leave(page);
  });

  test("a text that names no zone is refused where everybody sees it, and nothing changes", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { timezoneId: "Asia/Kolkata", ...PHONE });
    await page.selectOption("#zone", "another");
    await page.fill("#zone-search", "<b>Tokio");
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alert").filter({ hasText: "not a time zone" });
    await alert.waitFor();
    assert.equal(
      await alert.innerText(),
      "“<b>Tokio” is not a time zone. Choose one from the list, such as Kolkata.",
    );
    assert.deepEqual([await beside(page), await axeViolations(page)], [BESIDE["Asia/Kolkata"], []]);
    assert.deepEqual(await page.evaluate("Object.keys(localStorage)"), []);
    await leave(page);
  });

  test("without a network, no other zone is found, and the page stays as it is", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { timezoneId: "Asia/Kolkata" });
    await page.route("**/zone-search.*", (route) => route.abort());
    await page.selectOption("#zone", "another");
    await page.fill("#zone-search", "Tokyo");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "not a time zone" }).waitFor();
    assert.deepEqual(await beside(page), BESIDE["Asia/Kolkata"]);
    await leave(page);
  });

  test("a choice that this browser does not know, and a browser that keeps nothing, do no harm", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { timezoneId: "Asia/Kolkata" });
    await page.evaluate('localStorage.setItem("lectern:/:zone", "Mars/Olympus")');
    await page.reload();
    assert.deepEqual(await beside(page), BESIDE["Asia/Kolkata"]);
    await page.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("no"); } })',
    );
    await page.reload();
    await page.selectOption("#zone", "UTC");
    assert.equal((await beside(page))[0], "14:50–15:00");
    await page.context().close();
  });

  test("without scripts, UTC stands beside, and there is nothing to choose", async () => {
    const page = await openPage(browser, towpath + PROGRAM, { javaScriptEnabled: false });
    assert.deepEqual(await beside(page), IN_UTC);
    assert.equal(await page.locator(".zone-switch").isVisible(), false);
    assert.equal(
      await page.locator(".subtitle").innerText(),
      "Times are in New York time (EDT). UTC is shown alongside.",
    );
    await page.goto(`${inUtc}/2026/program/`);
    assert.equal(await page.locator(".time .beside").first().isVisible(), false);
    await leave(page);
  });

  test("a workshop that keeps UTC has the reader's time beside, and nothing moves", async () => {
    const page = await openPage(browser, `${inUtc}/2026/program/?now=2026-01-10T12:00Z`, {
      timezoneId: "Asia/Tokyo",
    });
    assert.deepEqual((await beside(page)).slice(0, 2), ["18:00–18:30", "18:30–18:45"]);
    assert.equal(await shiftOf(page), 0);
    await leave(page);
  });

  test("what starts together says the reader's time together, and only its start where the ends differ", async () => {
    const page = await openPage(browser, `${talks}/2026/program/`, { timezoneId: "Asia/Tokyo" });
    const places = page.locator(".slot-time .beside, .slot:not(.at-once) .item .beside");
    const times = (): Promise<string[]> => textsOf(places.filter({ visible: true }));
    const inTokyo = ["18:00–18:30", "18:30–19:00"];
    const late = ["19:00–19:15", "19:00–19:45"];
    assert.deepEqual(await times(), [...inTokyo, ...late]);
    assert.deepEqual([await shiftOf(page), await axeViolations(page)], [0, []]);
    await page.setViewportSize(PHONE.viewport);
    assert.deepEqual(await textsOf(page.locator(".slot-time .beside").filter({ visible: true })), [
      ...inTokyo,
      "19:00",
    ]);
    await leave(page);
  });

  test("where clocks agree, nothing stands beside what starts together", async () => {
    const page = await openPage(browser, `${talks}/2026/program/`, { timezoneId: "Europe/Berlin" });
    for (const viewport of [page.viewportSize() ?? PHONE.viewport, PHONE.viewport]) {
      await page.setViewportSize(viewport);
      assert.deepEqual(await textsOf(page.locator(".beside").filter({ visible: true })), []);
    }
    assert.equal(await shiftOf(page), 0);
    await leave(page);
  });

  test("in a language from right to left, days and times keep their order", async () => {
    const page = await openPage(browser, `${arabic}/2026/program/?now=2026-01-10T12:00Z`, {
      timezoneId: "Asia/Tokyo",
    });
    // Where the second character of a line stands, which is of the day, and the last but one, of the zone's name.
    const [day, name] = await page.evaluate<readonly [number, number]>(`(() => {
      const line = [...document.querySelectorAll(".time .beside")].find((other) => other.textContent.includes("+1 "));
      const text = line.firstChild;
      return [1, text.length - 2].map((position) => {
        const range = document.createRange();
        range.setStart(text, position);
        range.setEnd(text, position + 1);
        return range.getBoundingClientRect().x;
      });
    })()`);
    assert.ok(day < name, `${day} < ${name}`);
    assert.deepEqual([(await overflowOf(page))[0], await axeViolations(page)], [0, []]);
    // A line that ends at the left begins elsewhere when it gets longer: nothing else moves.
    assert.ok((await shiftOf(page)) < 0.001);
    await leave(page);
  });

  test("deadlines stand in the reader's time, and calendar dates stay as they are", async () => {
    const page = await openPage(browser, `${quill}/?now=2026-01-10T12:00Z`, { timezoneId: "Europe/Berlin" });
    assert.deepEqual(await timesOf(page, ".facts .yours:visible"), ["Fri, Jan 16, 13:00 your time (Berlin)"]);
    assert.deepEqual(await timesOf(page, ".timeline .yours:visible"), [
      ...["Fri, Jan 16, 13:00 your time (Berlin)", "Thu, Feb 5, 13:00 your time (Berlin)"],
      "Sat, Feb 21, 06:00 your time (Berlin)",
    ]);
    assert.equal(await shiftOf(page), 0);
    await page.goto(`${towpath}/`);
    assert.deepEqual([await timesOf(page, ".yours"), await shiftOf(page)], [[], 0]);
    await leave(page);
  });

  test("with 300 talks, the zone changes without a wait", async (t) => {
    const site = await sitePages(siteWith(bigProgram(8, 19)), DateTime.fromISO("2026-01-10T12:00Z"));
    const server = await serveFiles(site);
    servers.push(server);
    const script = /assets\/program\.\w+\.js/.exec(String(await site.find("2026/program/index.html")))?.[0];
    assert.ok(script !== undefined);
    const durations: number[] = [];
    const tasks: number[][] = [];
    // Other work on this machine counts as ours: the best of some tries counts, and the first that is good is enough.
    for (let round = 0; round < 4 && !durations.some((duration) => duration < WAIT); round += 1) {
      const page = await openPage(browser, "about:blank", { timezoneId: "Asia/Kolkata" });
      await page.route(`**/${script}`, (route) => route.abort());
      await page.goto(`${server.origin}/2026/program/`);
      await page.unroute(`**/${script}`);
      await page.waitForTimeout(300);
      await page.evaluate(`window.tasks.length = 0; import("/${script}?${round}")`);
      await page.waitForTimeout(300);
      assert.ok((await page.locator(".beside").count()) >= 324);
      const duration = await page.evaluate<number>(`(() => {
        const select = document.querySelector("#zone");
        const start = performance.now();
        select.value = "UTC";
        select.dispatchEvent(new Event("change"));
        select.value = "mine";
        select.dispatchEvent(new Event("change"));
        document.body.offsetHeight;
        return performance.now() - start;
      })()`);
      durations.push(duration);
      tasks.push(await longTasksOf(page));
      await leave(page);
    }
    t.diagnostic(
      `best of ${durations.map((duration) => duration.toFixed(1))} ms; long tasks: ${JSON.stringify(tasks)}`,
    );
    assert.ok(Math.min(...durations) < WAIT);
  });
});
