import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** Longer than anything takes that happens at all, in milliseconds. */
const PATIENCE = 15_000;

/** A page of its own, on which what moved and what took long is counted from the start. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
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
  await page.goto(address);
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
