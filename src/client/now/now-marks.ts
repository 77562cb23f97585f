import { type Marks, marksAt, momentsOfMarks } from "./agenda.ts";
import { keepCurrent } from "./clock.ts";
import { findSlots, type SlotElement } from "./slots.ts";
import { firstAfter } from "./stages.ts";

/** Marks what is on and what comes next, and links to the first of it. Nothing is announced, and no focus moves. */
export function markNow(): void {
  const line = document.querySelector<HTMLElement>(".now-line");
  const slots = findSlots();
  if (line === null || slots.length === 0) return;
  const { now: nowWord = "", next: nextWord = "", link = "" } = line.dataset;
  const moments = momentsOfMarks(slots);
  keepCurrent((now) => {
    const marks = marksAt(slots, now);
    for (const { element } of slots) unmark(element);
    for (const { element } of marks.next) mark(element, nextWord, "is-next");
    for (const { element } of marks.current) {
      mark(element, nowWord, "is-now");
      element.setAttribute("aria-current", "time");
    }
    pointTo(marks, line, (isNow, title) =>
      link.replace("{mark}", capitalised(isNow ? nowWord : nextWord)).replace("{title}", title),
    );
    return firstAfter(now, moments);
  });
}

function mark(element: HTMLElement, word: string, name: string): void {
  const tag = document.createElement("span");
  tag.className = "tag";
  tag.textContent = word;
  element.classList.add(name);
  element.querySelector(".time > time")?.after(" ", tag);
}

function unmark(element: HTMLElement): void {
  element.classList.remove("is-now", "is-next");
  element.removeAttribute("aria-current");
  const tag = element.querySelector(".time > .tag");
  tag?.previousSibling?.remove();
  tag?.remove();
}

function pointTo(
  { current, next }: Marks<SlotElement>,
  line: HTMLElement,
  say: (isNow: boolean, title: string) => string,
): void {
  const [first = next[0]] = current;
  const link = line.querySelector("a");
  if (line.firstElementChild instanceof HTMLElement) line.firstElementChild.hidden = first === undefined;
  if (first === undefined || link === null) return;
  first.element.id ||= `item-${first.start}`;
  link.href = `#${first.element.id}`;
  link.textContent = say(
    current.length > 0,
    first.element.querySelector(".title")?.textContent?.trim() ?? "",
  );
}

function capitalised(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase(document.documentElement.lang) + word.slice(1);
}
