import { part } from "../page/part.ts";
import { count } from "../page/words.ts";
import { overlapsOf } from "./overlaps.ts";
import { countOf, type ProgramPage, rowsWith } from "./program-page.ts";
import type { Row } from "./rows.ts";

/** Counts the chosen talks, and tells which of them overlap or are cancelled. */
export function followChoice(page: ProgramPage): void {
  const { tools, program, words, store } = page;
  const label = part(program, ".mine-count");
  const warning = part(tools, ".warning");
  const actions = document.querySelectorAll<HTMLButtonElement>("button.of-mine");

  const update = (): void => {
    const chosen = rowsWith(page, store.ids());
    const cancelled = chosen.filter(({ isCancelled }) => isCancelled);
    const overlaps = overlapsOf(
      chosen.filter(({ isCancelled, start }) => !isCancelled && !Number.isNaN(start)),
    );
    const pairs = [...overlaps.values()].reduce((sum, others) => sum + others.length, 0) / 2;

    label.textContent = `${countOf(chosen)}`;
    for (const action of actions) action.disabled = chosen.length === 0;
    const warnings = [
      ...(pairs === 0 ? [] : [count(words.overlaps, pairs)]),
      ...(cancelled.length === 0 ? [] : [count(words.cancelled, countOf(cancelled))]),
    ].join(" ");
    if (warning.textContent !== warnings) warning.textContent = warnings;
    for (const mark of program.querySelectorAll(".overlap")) mark.remove();
    for (const [row, others] of overlaps) mark(row, others, words.overlapsWith);
  };
  store.onChange(update);
  update();
}

/** "Overlaps with A, B", where A and B are links. */
function mark({ element }: Row, others: readonly Row[], message: string): void {
  const [before = "", after = ""] = message.split("{talks}");
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "unit" });
  const links = others.map(linkTo);
  const pieces = list
    .formatToParts(others.map(({ title }) => title))
    .map(({ type, value }) => (type === "literal" ? value : (links.shift() ?? value)));
  const text = document.createElement("p");
  text.className = "overlap";
  text.append(before, ...pieces, after);
  element.append(text);
}

function linkTo({ element, title }: Row): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `#${element.id}`;
  link.textContent = title;
  return link;
}
