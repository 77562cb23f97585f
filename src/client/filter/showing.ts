import { once } from "../../once.ts";
import type { Row } from "../my-program/rows.ts";
import { type Rest, whenIdle } from "../page/turns.ts";

/** All talks, some of them, or none here because they stand elsewhere. */
type Shown = readonly Row[] | "all" | "elsewhere";

interface Showing {
  readonly show: (shown: Shown) => void;
  /** Also what comes later. */
  readonly showRest: () => void;
}

/** More than any window shows at once. */
const FIRST = 40;

/**
 * Shows some talks of a program, with what they stand in. Breaks and ceremonies belong to no talk: what remains is a
 * list of talks, and sessions that were folded are open. The first come at once, those below the window in the pauses
 * after that: to lay out hundreds takes longer than to type a letter.
 */
export function showing(program: HTMLElement): Showing {
  const parts = once(() =>
    program.querySelectorAll<HTMLElement>(".day, .day .parallel, .day .slot, .day .item"),
  );
  const days = [...program.querySelectorAll<HTMLElement>(".day")];
  const tabs = [...program.querySelectorAll<HTMLAnchorElement>("nav.days a")];
  const unfolded = new Set<HTMLDetailsElement>();
  const reveal = (element: HTMLElement): void => {
    hide(element, false);
    const fold = element.querySelector<HTMLDetailsElement>(":scope > details");
    if (fold === null || fold.open || !element.matches(".session")) return;
    fold.open = true;
    unfolded.add(fold);
  };
  let rest: Rest | undefined;
  let isWhole = true;

  const show = (shown: Shown): void => {
    rest?.leave();
    const isAll = shown === "all";
    if (isAll && isWhole) return;
    isWhole = isAll;
    if (isAll) for (const element of parts()) hide(element, false);
    else if (shown === "elsewhere") for (const day of days) hide(day, true);
    else {
      const partsOf = ({ element }: Row): HTMLElement[] => [...groupsAround(element), element];
      const used = new Set(shown.slice(0, FIRST).flatMap(partsOf));
      for (const element of parts()) hide(element, !used.has(element));
      for (const element of used) reveal(element);
      rest = whenIdle(
        shown.slice(FIRST).map((row) => () => {
          for (const element of partsOf(row)) reveal(element);
        }),
      );
    }
    if (isAll) {
      for (const fold of unfolded) fold.open = false;
      unfolded.clear();
    }
    const used = typeof shown === "string" ? undefined : new Set(shown.map(({ day }) => day));
    for (const tab of tabs) {
      const day = document.getElementById(tab.hash.slice(1))?.closest<HTMLElement>(".day");
      if (tab.parentElement) hide(tab.parentElement, !isAll && used?.has(day ?? undefined) !== true);
    }
  };
  addEventListener("beforeprint", () => rest?.doNow());
  return { show, showRest: () => rest?.doNow() };
}

function groupsAround(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let group = element.parentElement; group !== null; group = group.parentElement) {
    if (group.matches(".session, .slot, .parallel, .day")) found.push(group);
    if (group.matches(".day")) break;
  }
  return found;
}

/** Only where it changes: every change costs the browser time. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
