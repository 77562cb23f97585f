import type { Row } from "../my-program/rows.ts";

/** All talks, some of them, or none here because they stand elsewhere. */
type Shown = readonly Row[] | "all" | "elsewhere";

/**
 * Shows some talks of a program, with what they stand in. Breaks and ceremonies belong to no talk: what remains is a
 * list of talks, and sessions that were folded are open.
 */
export function showing(program: HTMLElement, rows: readonly Row[]): (shown: Shown) => void {
  const others = [...program.querySelectorAll<HTMLElement>(".day .item:not(.talk)")];
  const days = [...program.querySelectorAll<HTMLElement>(".day")];
  const groups = [...program.querySelectorAll<HTMLElement>(".day .parallel, .day .slot, .day .session")];
  const tabs = [...program.querySelectorAll<HTMLAnchorElement>("nav.days a")];
  const around = new Map(rows.map(({ element }) => [element, groupsAround(element)]));
  const unfolded = new Set<HTMLDetailsElement>();

  return (shown) => {
    const isAll = shown === "all";
    if (shown !== "elsewhere") {
      const used = new Set(
        isAll ? [] : shown.flatMap(({ element }) => [element, ...(around.get(element) ?? [])]),
      );
      for (const { element } of rows) hide(element, !isAll && !used.has(element));
      for (const element of [...others, ...groups]) hide(element, !isAll && !used.has(element));
      for (const day of days) hide(day, !isAll && !used.has(day));
      for (const group of groups) {
        const fold = group.querySelector<HTMLDetailsElement>(":scope > details");
        if (fold === null || fold.open || !used.has(group)) continue;
        fold.open = true;
        unfolded.add(fold);
      }
    } else for (const day of days) hide(day, true);
    if (isAll) {
      for (const fold of unfolded) fold.open = false;
      unfolded.clear();
    }
    for (const tab of tabs) {
      const day = document.getElementById(tab.hash.slice(1))?.closest<HTMLElement>(".day");
      if (tab.parentElement) hide(tab.parentElement, day?.hidden === true);
    }
  };
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
