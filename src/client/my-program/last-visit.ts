import { recall, remember } from "../page/memory.ts";

/** A visit goes on as long as its pages are opened within so much of each other. */
const VISIT = 6 * 3_600_000;

/**
 * Marks what moved or was cancelled since the reader was here last, and remembers this visit: nobody needs an account.
 * A first visit is remembered before anything has changed, and none once the edition is over.
 */
export function markSinceLastVisit(program: HTMLElement, now: number): void {
  if (program.dataset.visits === undefined) return;
  const name = `visit:${location.pathname}`;
  const [before = "", last = ""] = (recall(name) ?? "").split(" ");
  const isNewVisit = !(now - Number(last) < VISIT);
  const since = Number((isNewVisit ? last : before) || Number.NaN);
  remember(name, `${Number.isNaN(since) ? "" : since} ${now}`);
  for (const item of program.querySelectorAll<HTMLElement>("[data-changed]")) {
    if (!(Date.parse(item.dataset.changed ?? "") > since)) continue;
    item.classList.add("changed");
    const former = item.querySelector<HTMLElement>(":scope > .former, :scope > details > .former");
    if (former !== null) former.hidden = false;
  }
}
