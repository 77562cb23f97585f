import type { Forms } from "../../messages/forms.ts";
import { say } from "../../messages/say.ts";
import { count } from "../page/words.ts";
import { type Marks, marksAt, momentsOfMarks } from "./agenda.ts";
import { keepCurrent } from "./clock.ts";
import { listByRoom } from "./now-list.ts";
import { drawNow } from "./now-rule.ts";
import type { SlotElement } from "./slots.ts";
import { firstAfter } from "./stages.ts";

/** A line moves on by the minute. */
const MINUTE = 60_000;

/** Marks what is on and what comes next, and leads there. Nothing is announced, and no focus moves. */
export function markNow(program: HTMLElement, slots: readonly SlotElement[]): void {
  const menu = program.querySelector<HTMLElement>(".now");
  const back = program.querySelector<HTMLAnchorElement>(".to-now");
  if (menu === null || back === null || slots.length === 0) return;
  const { now: nowWord = "", next: nextWord = "", link = "", several = "{}" } = menu.dataset;
  const forms = JSON.parse(several) as Forms;
  const blocks = [...program.querySelectorAll<HTMLElement>(".parallel")];
  const moments = momentsOfMarks(slots);
  let marked: readonly Element[] = [];

  const sayOf = ({ current, next }: Marks<SlotElement>): string => {
    const [first = next[0]] = current;
    if (first === undefined) return "";
    if (current.length > 1) return count(forms, current.length);
    const mark = capitalised(current.length > 0 ? nowWord : nextWord);
    return say(link, { mark, title: titleOf(first.element) });
  };

  keepCurrent((now) => {
    const marks = marksAt(slots, now);
    for (const element of marked) unmark(element);
    marked = [
      ...marks.next.flatMap(({ element }) => mark(element, nextWord, "is-next")),
      ...marks.current.flatMap(({ element }) => mark(element, nowWord, "is-now")),
    ];
    for (const { element } of marks.current) element.setAttribute("aria-current", "time");
    const shown = marks.current.length > 0 ? marks.current : marks.next;
    const [first] = shown;
    menu.hidden = back.hidden = first === undefined;
    if (first !== undefined) {
      back.href = `#${idOf(first.element)}`;
      listByRoom(menu, shown, sayOf(marks), idOf);
    }
    drawNow(program, marks.current.length > 0 ? blocks : [], now);
    const next = firstAfter(now, moments);
    return marks.current.length > 0 && blocks.length > 0
      ? Math.min(next ?? now + MINUTE, now + MINUTE)
      : next;
  });
}

/** Also at the session that it stands in, which may be folded. */
function mark(element: HTMLElement, word: string, name: string): Element[] {
  const tag = document.createElement("span");
  tag.className = "tag";
  tag.textContent = word;
  // Behind all else on the line, where it pushes nothing aside.
  element.querySelector(".time .clock")?.parentElement?.append(" ", tag);
  const session = element.parentElement?.closest(".session");
  const all = [element, ...(session && name === "is-now" ? [session] : [])];
  for (const one of all) one.classList.add(name);
  return all;
}

function unmark(element: Element): void {
  element.classList.remove("is-now", "is-next");
  element.removeAttribute("aria-current");
  const tag = element.querySelector(".time .tag");
  tag?.previousSibling?.remove();
  tag?.remove();
}

export function titleOf(element: Element): string {
  return element.querySelector(".title")?.textContent?.trim() ?? "";
}

/** What a link leads to: an item without a name of its own gets one. */
function idOf(element: HTMLElement): string {
  element.id ||= `item-${element.dataset.start}-${element.dataset.room ?? ""}`.replace(/[^\w-]/g, "-");
  return element.id;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase(document.documentElement.lang) + word.slice(1);
}
