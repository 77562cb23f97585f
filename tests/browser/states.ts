import type { Page } from "playwright-core";
import { axeViolations } from "./axe.ts";

/**
 * What is wrong with a page as it stands: for those who use it without seeing it, and on a narrow screen.
 * @param within what alone can be used, such as an open dialog
 */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  return [
    ...(await axeViolations(page, [], within)),
    ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
  ];
}

/** The titles of the talks that are seen. */
export async function shownTalks(page: Page): Promise<string[]> {
  return page.locator(".talk:visible .title").allTextContents();
}

/** Watches from before the page is there: what jumps without a hand of the reader's, and what keeps the browser busy. */
export const WATCH = `
  window.watched = { shift: 0, longest: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.longest = Math.max(watched.longest, entry.duration);
  }).observe({ type: "longtask", buffered: true });
`;
