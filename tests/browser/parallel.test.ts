import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Browser, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { bigProgram } from "../big-program.ts";
import { sitePages } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { SERIES } from "../fixture-content.ts";
import { axeViolations } from "./axe.ts";
import { sharedBrowser } from "./browser.ts";
import { leave, openPage } from "./looking.ts";
import { serveFiles } from "./server.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");
const WIDE = { width: 1280, height: 900 };
const VERY_WIDE = { width: 1920, height: 1080 };
/** 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };

type Look = Pick<BrowserContextOptions, "colorScheme" | "forcedColors"> & {
  readonly viewport?: ViewportSize;
};

interface Box {
  readonly title: string;
  readonly minutes: number;
  readonly start: string;
  readonly room: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** The items of the first parallel block of each day, in the order of the source. */
const BOXES = `[...document.querySelectorAll(".slot > .items > .item")].map((item) => {
  const { left, top, height } = item.getBoundingClientRect();
  const { start, end, room } = item.dataset;
  const title = item.querySelector(".title").textContent;
  return { title, room, start, minutes: (new Date(end) - new Date(start)) / 60000, left, top: top + scrollY, height };
})`;

const OVERFLOW = "document.documentElement.scrollWidth - innerWidth";

/** Lays out what is far from the window, too. */
const ALL = ".scroller { content-visibility: visible !important }";

describe("parallel sessions in a browser", () => {
  let browser: Browser;
  const servers: Server[] = [];
  let small: string;
  let big: string;
  /** A day of it: what is looked at item by item takes four times as long on all. */
  let bigDay: string;
  let hebrew: string;

  before(async () => {
    const serve = async (changes: Parameters<typeof siteWith>[0]): Promise<string> => {
      const { origin, server } = await serveFiles(await sitePages(siteWith(changes), NOW));
      servers.push(server);
      return `${origin}/2026/program/`;
    };
    browser = await sharedBrowser();
    small = await serve({});
    big = await serve(bigProgram());
    bigDay = await serve(bigProgram(1));
    hebrew = await serve(spoil(SERIES, "name: Quill", "language: he\nname: קולמוס"));
  });
  after(async () => {
    for (const server of servers) server.close();
  });

  /** The pages that are only looked at, by address, at whatever size. */
  const pages = new Map<string, Page>();

  /** What a page shows; `use` leaves it as it was, but for where it is scrolled to. */
  async function look<Result>(
    address: string,
    { viewport = WIDE, colorScheme = "light", forcedColors = "none" }: Look,
    use: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = pages.get(address) ?? (await openPage(browser, address, { bypassCSP: true }));
    if (!pages.has(address)) await page.addStyleTag({ content: ALL });
    pages.set(address, page);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
    await page.evaluate("scrollTo(0, 0)");
    return use(page);
  }

  /** The same of a page that is changed. */
  async function change<Result>(
    address: string,
    options: Look,
    use: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = await openPage(browser, address, { ...options, bypassCSP: true });
    await page.addStyleTag({ content: ALL });
    const result = await use(page);
    await leave(page);
    return result;
  }

  const boxesOf = (page: Page): Promise<Box[]> => page.evaluate<Box[]>(BOXES);

  test("on a wide screen, what starts together has one top edge, and heights are lengths of time", async () => {
    const [nibs, handsOn, ...rest] = await look(small, { viewport: WIDE }, boxesOf);
    assert.ok(nibs !== undefined && handsOn !== undefined && rest.length === 0);
    assert.deepEqual([nibs.title, handsOn.title], ["Nibs", "Hands on"]);
    assert.equal(nibs.top, handsOn.top);
    assert.deepEqual([nibs.minutes, handsOn.minutes], [60, 90]);
    assert.ok(Math.abs(handsOn.height / nibs.height - 1.5) < 0.01, `${handsOn.height} / ${nibs.height}`);
    assert.ok(nibs.left < handsOn.left);
  });

  test("300 talks have a column for each of 8 rooms, in one order on all days, at one scale in each block", async () => {
    const boxes = await look(big, { viewport: VERY_WIDE }, boxesOf);
    assert.equal(boxes.length, 96);
    const lefts = [...new Set(boxes.map(({ left }) => left))].sort((a, b) => a - b);
    assert.equal(lefts.length, 8);
    assert.deepEqual(
      [...new Set(boxes.map(({ room, left }) => `${room} ${lefts.indexOf(left) + 1}`))].sort(),
      [...Array.from({ length: 8 }, (_, index) => `room-${index + 1} ${index + 1}`)],
    );
    const afternoon = boxes.filter(({ start }) => /^2026-03-28T13/.test(start));
    const scales = new Set(afternoon.map(({ height, minutes }) => (height / minutes).toFixed(1)));
    assert.deepEqual([afternoon.length, scales.size], [8, 1]);
  });

  test("the names of rooms stay in sight while their columns scroll by", async () => {
    for (const [address, viewport] of [
      [small, { width: 1280, height: 300 }],
      [big, VERY_WIDE],
    ] as const) {
      const tops = await look(address, { viewport }, (page) =>
        page.evaluate<number[]>(`(() => {
          const grid = document.querySelector(".grid");
          scrollTo(0, grid.getBoundingClientRect().top + scrollY + 200);
          const [bar, heads] = [document.querySelector(".bar"), document.querySelector(".rooms")];
          return [bar.getBoundingClientRect().top, heads.getBoundingClientRect().top - bar.getBoundingClientRect().bottom].map(Math.round);
        })()`),
      );
      assert.deepEqual(tops, [0, 0]);
    }
  });

  test("300 talks stay readable: columns of at least 11 rem, blocks of sessions not taller than a screen", async () => {
    const sizes = await look(big, { viewport: VERY_WIDE }, (page) =>
      page.evaluate<{ narrowest: number; tallest: number }>(`({
        narrowest: Math.min(...[...document.querySelectorAll(".room-name")].map((name) => name.offsetWidth)),
        tallest: Math.max(...[...document.querySelectorAll(".grid")].map((grid) => grid.offsetHeight)),
      })`),
    );
    assert.ok(sizes.narrowest >= 11 * 18, `${sizes.narrowest} pixels`);
    assert.ok(sizes.tallest <= VERY_WIDE.height, `${sizes.tallest} pixels`);
  });

  test("nothing reaches out of its place in the grid", async () => {
    const faults = await look(big, { viewport: WIDE }, (page) =>
      page.evaluate<string[]>(`[...document.querySelectorAll(".slot > .items > .item")]
        .filter((item) => item.scrollHeight > item.clientHeight + 1 || item.scrollWidth > item.clientWidth + 1)
        .map((item) => item.id)`),
    );
    assert.deepEqual(faults, []);
  });

  test("the page never scrolls sideways; more rooms than fit do, by keyboard too", async () => {
    for (const [address, width] of [
      [big, 320],
      [big, 992],
      [big, 1280],
      [big, 1880],
      [big, 1920],
      [small, 320],
      [small, 1280],
      [hebrew, 1280],
    ] as const) {
      const overflow = await look(address, { viewport: { width, height: 800 } }, (page) =>
        page.evaluate(OVERFLOW),
      );
      assert.equal(overflow, 0, `${width} pixels`);
    }
    const scrolled = await look(big, { viewport: WIDE }, async (page) => {
      await page
        .getByRole("group", { name: /^In parallel: Aula, Audimax/ })
        .first()
        .focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction("document.activeElement.scrollLeft > 0");
      return page.evaluate<string>(`(() => {
        const { activeElement } = document;
        activeElement.scrollLeft = 0;
        activeElement.blur();
        return getComputedStyle(activeElement).overflowX;
      })()`);
    });
    assert.equal(scrolled, "auto");
  });

  test("on a narrow screen it is one list by time, where each item says its room, and a shared time is said once", async () => {
    const boxes = await look(big, { viewport: NARROW }, boxesOf);
    assert.deepEqual(
      boxes.map(({ top }) => top),
      boxes.map(({ top }) => top).sort((a, b) => a - b),
    );
    assert.equal(new Set(boxes.map(({ left }) => left)).size, 1);
    const starts = boxes.map(({ start }) => start);
    assert.deepEqual(starts, starts.toSorted());
    const shown = await look(big, { viewport: NARROW }, (page) =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll(".slot")].slice(0, 1).flatMap((slot) => [
          slot.querySelector(".slot-time").innerText.split("\\n")[0],
          ...[...slot.querySelectorAll(":scope > .items > .item")].map((item) =>
            [item.querySelector(":scope > .time, summary .clock").checkVisibility(), item.querySelector(".where").innerText].join(" ")),
        ])`,
      ),
    );
    assert.match(shown[0] ?? "", /^10:30–12:00/);
    assert.deepEqual(shown.slice(1, 4), ["false Aula", "false Audimax", "false Hörsaal 1"]);
  });

  test("the tab key follows the order of the source, on narrow and wide screens", async () => {
    await change(small, {}, async (page) => {
      for (const viewport of [NARROW, WIDE]) {
        await page.setViewportSize(viewport);
        const count = await page.evaluate<number>(
          `(() => { for (const fold of document.querySelectorAll(".parallel details")) fold.open = true;
            const all = [...document.querySelectorAll(".parallel :is(a, button, summary)")].filter((one) => one.checkVisibility());
            window.targets = all; return all.length; })()`,
        );
        await page.evaluate("targets[0].focus()");
        const order: unknown[] = [0];
        for (let step = 1; step < count; step++) {
          await page.keyboard.press("Tab");
          order.push(await page.evaluate("targets.indexOf(document.activeElement)"));
        }
        assert.ok(count > 10);
        assert.deepEqual(order, [...order.keys()]);
      }
    });
  });

  test("right-to-left text mirrors the columns", async () => {
    const [nibs, handsOn] = await look(hebrew, { viewport: WIDE }, boxesOf);
    assert.ok(nibs !== undefined && handsOn !== undefined && nibs.left > handsOn.left);
    assert.equal(nibs.top, handsOn.top);
  });

  test("a filter leaves a list without holes, and no time at which nothing is left", async () => {
    const left = await change(`${big}?track=data`, { viewport: WIDE }, async (page) => {
      return page.evaluate<unknown[]>(`[
        getComputedStyle(document.querySelector(".grid")).display,
        [...document.querySelectorAll(".slot > .items > .item")].filter((item) => item.checkVisibility()).length,
        [...document.querySelectorAll(".slot-time")].filter((time) => time.checkVisibility()).length,
        document.querySelectorAll(".slot-time").length,
      ]`);
    });
    assert.deepEqual(left, ["block", 12, 12, 16]);
  });

  test("a track has a colored edge beside its name, which forced colors keep", async () => {
    for (const forcedColors of ["none", "active"] as const) {
      const edge = await look(small, { viewport: WIDE, forcedColors }, (page) =>
        page.evaluate<unknown[]>(`(() => {
          const session = document.querySelector(".slot .session:has(> details > summary > .track-1)");
          const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(session.querySelector(".label"), "::before");
          return [session.querySelector(".label").innerText, borderInlineStartStyle, borderInlineStartWidth];
        })()`),
      );
      assert.deepEqual(edge, ["Tools", "solid", "4px"]);
    }
  });

  test("each of the eight colors has a contrast of 3 on both papers, in both schemes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const contrasts = await look(big, { viewport: WIDE, colorScheme }, (page) =>
        page.evaluate<number[]>(`(() => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const luminance = (color) => {
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
              .map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const probe = document.body.appendChild(document.createElement("p"));
          const resolved = (value) => { probe.style.color = value; return luminance(getComputedStyle(probe).color); };
          const papers = [resolved("var(--paper)"), resolved("var(--raised)")];
          return [1, 2, 3, 4, 5, 6, 7, 8].flatMap((track) => {
            const body = document.querySelector(".label.track-" + track);
            const edge = luminance(getComputedStyle(body, "::before").borderInlineStartColor);
            return papers.map((paper) => (Math.max(edge, paper) + 0.05) / (Math.min(edge, paper) + 0.05));
          });
        })()`),
      );
      assert.equal(contrasts.length, 16);
      assert.ok(Math.min(...contrasts) >= 3, `${colorScheme}: ${contrasts.map((value) => value.toFixed(1))}`);
    }
  });

  for (const [name, viewport, colorScheme, forcedColors] of [
    ["narrow", NARROW, "light", "none"],
    ["wide", WIDE, "light", "none"],
    ["very wide dark", VERY_WIDE, "dark", "none"],
    ["wide forced-colors", WIDE, "light", "active"],
  ] as const) {
    test(`the program is accessible on a ${name} screen, with targets of 24 pixels`, async () => {
      const isMirrored = colorScheme === "light" && forcedColors === "none";
      for (const address of [small, bigDay, ...(isMirrored ? [hebrew] : [])]) {
        const violations = await look(address, { viewport, colorScheme, forcedColors }, (page) =>
          axeViolations(page, ["target-size"]),
        );
        assert.deepEqual(violations, []);
      }
    });
  }

  test("a link to a talk far below shows it, though what lies between is not laid out yet", async () => {
    const id = await look(big, {}, (page) =>
      page.evaluate<string>(`[...document.querySelectorAll(".slot .talk")].at(-2).id`),
    );
    const page = await openPage(browser, `${big}#${id}`, { viewport: NARROW, reducedMotion: "reduce" });
    await page.waitForTimeout(300);
    const isInView = await page.evaluate<boolean>(
      `(() => { const { top } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect(); return top >= -1 && top < innerHeight; })()`,
    );
    await leave(page);
    assert.ok(isInView);
  });
});
