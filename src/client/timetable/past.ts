import { isOn } from "../now/agenda.ts";
import type { SlotElement } from "../now/slots.ts";

/** While the event goes on, folds away what is over: once, as nothing is to vanish under a reader's eyes. */
export function foldPast(
  program: HTMLElement,
  slots: readonly SlotElement[],
  now: number,
  word: string,
): void {
  if (!isOn(slots, now)) return;
  const isOver = (part: Element): boolean => {
    const own = slots.filter(({ element }) => part.contains(element));
    return own.length > 0 && own.every(({ end }) => end <= now);
  };
  for (const day of program.querySelectorAll<HTMLElement>(".day")) {
    const parts = [...day.querySelectorAll(".slot, .serial > .item")];
    const over = parts.filter(isOver);
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
