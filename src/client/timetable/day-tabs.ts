import { whenShown } from "../page/turns.ts";

/** Marks the tab of the day that is read. */
export function followDays(program: HTMLElement): void {
  const tabs = [...program.querySelectorAll<HTMLAnchorElement>(".days a")];
  const row = program.querySelector<HTMLElement>(".days");
  const bar = program.querySelector<HTMLElement>(".bar");
  if (row === null || bar === null || tabs.length === 0) return;

  const show = (id: string): void => {
    for (const tab of tabs) {
      const isCurrent = tab.hash === `#${id}`;
      if (isCurrent === tab.hasAttribute("aria-current")) continue;
      if (isCurrent) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
      if (isCurrent)
        row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - 48;
    }
  };
  whenShown(() => {
    // The day that lies under the lower edge of the bar.
    const edge = bar.offsetHeight + 24;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) show(target.getAttribute("aria-labelledby") ?? "");
      },
      { rootMargin: `-${edge}px 0px ${edge + 1 - innerHeight}px 0px` },
    );
    for (const day of program.querySelectorAll(".day")) observer.observe(day);
  });
}
