import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** Longer than anything takes that happens at all, in milliseconds. */
const PATIENCE = 60_000;

/** Pages that were left, by what cannot be changed of them. */
const left = new Map<string, Page[]>();

const keys = new WeakMap<Page, string>();

/**
 * A page that keeps nothing of others, on which what moved and what took long is counted from the start. Whoever has
 * done no more to it than a reader does leaves it, for the next to open; others close its context.
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { viewport = WINDOW, colorScheme = "light", forcedColors = "none", ...others } = options;
  const { reducedMotion = "no-preference", ...lasting } = others;
  const key = JSON.stringify(lasting);
  const page = left.get(key)?.pop() ?? (await newPage(browser, lasting));
  keys.set(page, key);
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  await page.goto(address);
  return page;
}

const WINDOW = { width: 1280, height: 900 };

/** The page is blank again, and its browser remembers nothing of it. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate("localStorage.clear()").catch(() => undefined);
  await page.goto("about:blank");
  // Only now: what is asked for just as a route is taken away may never be answered.
  await page.unrouteAll();
  const key = keys.get(page) ?? "";
  left.set(key, [...(left.get(key) ?? []), page]);
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.addInitScript(`
    window.moved = 0;
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.tasks.push(Math.round(entry.duration));
    }).observe({ type: "longtask", buffered: true });
  `);
  return page;
}

/** What of an element a test reads. */
interface Shown {
  readonly innerText: string;
  readonly textContent: string;
  checkVisibility(options: { readonly contentVisibilityAuto: boolean }): boolean;
}

/** As readers see them, each on one line; what lies far from the window is not laid out, and is told as it is written. */
export async function textsOf(elements: Locator): Promise<string[]> {
  const texts = await elements.evaluateAll((all: readonly Shown[]) =>
    all.map((element) =>
      element.checkVisibility({ contentVisibilityAuto: true }) ? element.innerText : element.textContent,
    ),
  );
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

/** How far things moved by themselves, as Cumulative Layout Shift counts it; the page is given time to settle. */
export async function shiftOf(page: Page): Promise<number> {
  await page.waitForTimeout(200);
  return page.evaluate<number>("window.moved");
}

/** The tasks that held the page for more than 50 milliseconds, in milliseconds. */
export function longTasksOf(page: Page): Promise<number[]> {
  return page.evaluate<number[]>("window.tasks");
}

/** How far the page is wider and higher than its window, in pixels. */
export function overflowOf(page: Page): Promise<readonly [number, number]> {
  return page.evaluate<readonly [number, number]>(
    "[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]",
  );
}
