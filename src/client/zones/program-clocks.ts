import { language } from "../page/reader.ts";
import { inTurns, type Rest } from "../page/turns.ts";
import { findWalls, ownWalls } from "./wall-clock.ts";
import { type Choice, isNothing, spanBeside } from "./zone-choice.ts";

/** As many as a window may show, and more. */
const AT_ONCE = 120;

/**
 * Shows a choice beside the times of a program, whose zone is said once above it: the reader's own needs no name.
 * @param weekdays from Monday on
 * @returns what comes a moment later, of a program of hundreds
 */
export function showBesideClocks(choice: Choice, isSame: boolean, weekdays: readonly string[]): Rest {
  const hasNone = isNothing(choice, isSame);
  const walls = hasNone ? undefined : choice === "mine" ? ownWalls(weekdays) : findWalls(choice, language);
  document.querySelector(".program")?.classList.toggle("no-beside", walls === undefined);
  if (walls === undefined) return inTurns([]);
  const show = (clock: HTMLElement): void => {
    const text = spanBeside(clock, choice, walls, false);
    if (text !== undefined) besideOf(clock).textContent = text;
  };
  const clocks = [...document.querySelectorAll<HTMLElement>(".program .clock:not(.beside)")];
  for (const clock of clocks.slice(0, AT_ONCE)) show(clock);
  const rest = inTurns(clocks.slice(AT_ONCE).map((clock) => () => show(clock)));
  // Where a link leads further down, nothing is to move above it afterwards.
  if (location.hash !== "") rest.doNow();
  return rest;
}

function besideOf(clock: HTMLElement): Element {
  const next = clock.nextElementSibling;
  if (next?.matches(".beside")) return next;
  const beside = document.createElement("span");
  beside.className = "beside clock";
  clock.after(" ", beside);
  return beside;
}
