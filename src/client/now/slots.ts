import type { Slot } from "./agenda.ts";

export interface SlotElement extends Slot {
  readonly element: HTMLElement;
}

/** What takes place on the page: a session whose items have times of their own stands for none of them. */
export function findSlots(): SlotElement[] {
  return [...document.querySelectorAll<HTMLElement>("li[data-start]")]
    .filter((element) => !element.matches(".cancelled, .cancelled *, :has([data-start])"))
    .map((element) => {
      const { start = "", end = "" } = element.dataset;
      const room = element.closest<HTMLElement>("[data-room]")?.dataset.room ?? "";
      const day = element.closest<HTMLElement>("[data-day]")?.dataset.day ?? "";
      return { element, start: Date.parse(start), end: Date.parse(end), room, day };
    });
}
