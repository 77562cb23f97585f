import { keepCurrent } from "./clock.ts";
import { firstAfter, holds, momentsOf, stateAt } from "./stages.ts";

/** Shows what holds at the moment, of the alternatives that the page carries. */
export function showWhatHolds(): void {
  const stages = [...document.querySelectorAll<HTMLElement>("[data-from], [data-until]")];
  const states = [...document.querySelectorAll<HTMLElement>("[data-states]")].map((element) => ({
    element,
    changes: element.dataset.states ?? "",
    first: element.className,
  }));
  const moments = [
    ...stages.flatMap(({ dataset: { from, until } }) => [from, until].map((iso) => Date.parse(iso ?? ""))),
    ...states.flatMap(({ changes }) => momentsOf(changes)),
  ];
  if (moments.length === 0) return;
  keepCurrent((now) => {
    for (const element of stages) element.hidden = !holds(element.dataset.from, element.dataset.until, now);
    for (const { element, changes, first } of states) element.className = stateAt(changes, first, now);
    return firstAfter(now, moments);
  });
}
