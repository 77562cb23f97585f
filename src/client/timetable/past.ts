import { isOn } from "../now/agenda.ts";
import type { SlotElement } from "../now/slots.ts";

/** What is over as a whole. */
const PARTS = ".slot, .serial > .item";

/** While the event goes on, folds away what is over: once, as nothing is to vanish under a reader's eyes. */
export function foldPast(
  program: HTMLElement,
  slots: readonly SlotElement[],
  now: number,
  word: string,
): void {
  if (!isOn(slots, now)) return;
  const isGoingOn = new Map<Element, boolean>();
  for (const { element, end } of slots) {
    const part = element.closest(PARTS);
    if (part !== null) isGoingOn.set(part, isGoingOn.get(part) === true || end > now);
  }
  for (const day of program.querySelectorAll<HTMLElement>(".day")) {
    const parts = [...day.querySelectorAll(PARTS)];
    const over = parts.filter((part) => isGoingOn.get(part) === false);
    if (over.length === 0) continue;
    day.classList.toggle("is-past", over.length === parts.length);
    for (const part of over) part.classList.add("is-over");
    const show = document.createElement("p");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = word;
    button.addEventListener("click", () => {
      program.classList.add("shows-past");
      day.querySelector<HTMLElement>("h2")?.scrollIntoView({ behavior: "instant" });
    });
    show.className = "show-past no-print";
    show.append(button);
    day.querySelector("h2")?.after(show);
  }
}
