import { recall } from "../page/memory.ts";
import { language, myZone } from "../page/reader.ts";
import { inTurns, type Rest } from "../page/turns.ts";
import { spanIn } from "./span-in-zone.ts";
import {
  findWalls,
  ownOffsetAt,
  ownWalls,
  type WallAt,
  type WrittenTime,
  writtenDay,
  writtenTime,
} from "./wall-clock.ts";

/** What stands beside the time of the workshop: nothing, the reader's own zone, or another by its IANA name. */
export type Choice = "own" | "mine" | string;

/** Where the choice is kept. */
export const CHOICE = "zone";

/** The times of a page that another may stand beside. */
export interface Times {
  /** The first and the last that the page names; empty for a page without. */
  readonly ends: readonly WrittenTime[];
  /** Those alone: the zone is named with each. */
  readonly single: readonly HTMLElement[];
  /** Those of a program, whose zone is said once above it. */
  readonly clocks: readonly HTMLElement[];
}

export function findTimes(): Times {
  const written = [...document.querySelectorAll<HTMLElement>("[data-start]")]
    .flatMap(({ dataset: { start = "" } }) => writtenTime(start) ?? [])
    .toSorted((a, b) => a.instant - b.instant);
  return {
    ends: [...written.slice(0, 1), ...written.slice(-1)],
    single: [...document.querySelectorAll<HTMLElement>(".beside:not(.clock)")],
    clocks: [...document.querySelectorAll<HTMLElement>(".program .clock:not(.beside)")],
  };
}

/** Whether the reader's clock shows what that of the workshop shows, throughout. */
export function isMineTheSame({ ends }: Times): boolean {
  // Clocks change, if at all, between the first and the last.
  return ends.length > 0 && ends.every(({ instant, offset }) => offset === ownOffsetAt(instant));
}

/** The choice that was kept, where this browser knows its zone. */
export function keptChoice(): Choice | undefined {
  const kept = recall(CHOICE);
  return kept === undefined || kept === "own" || kept === "mine" || findWalls(kept, language) !== undefined
    ? kept
    : undefined;
}

/** As many as a window may show, and more. */
const AT_ONCE = 120;

/**
 * Shows a choice; the reader's own zone is no second one where it is the same.
 * @returns what comes a moment later, of a program of hundreds
 */
export function showBeside(choice: Choice, { single, clocks }: Times, isSame: boolean): Rest {
  const isNothing = choice === "own" || (choice === "mine" && isSame);
  // In a program, whose zone is said once above it, the reader's own needs no name.
  const zone = choice !== "mine" ? choice : single.length > 0 && !isSame ? myZone() : "";
  const walls = isNothing ? undefined : zone === "" ? ownWalls(language) : findWalls(zone, language);
  document.querySelector(".program")?.classList.toggle("no-beside", walls === undefined);
  for (const element of single) {
    const text = walls === undefined ? "" : spanBeside(element, zone, walls, true);
    if (text === undefined || element.firstElementChild === null) continue;
    element.firstElementChild.textContent = text;
    element.classList.toggle("off", text === "");
  }
  if (walls === undefined) return inTurns([]);
  const show = (clock: HTMLElement): void => {
    const text = spanBeside(clock, zone, walls, false);
    if (text !== undefined) besideOf(clock).textContent = text;
  };
  // Where a link leads further down, nothing is to move above it afterwards.
  const first = location.hash === "" ? AT_ONCE : clocks.length;
  for (const clock of clocks.slice(0, first)) show(clock);
  return inTurns(clocks.slice(first).map((clock) => () => show(clock)));
}

/** Undefined where no time is known. */
function spanBeside(element: HTMLElement, zone: string, walls: WallAt, isNamed: boolean): string | undefined {
  const { start, end } = element.closest<HTMLElement>("[data-start]")?.dataset ?? {};
  if (start === undefined) return undefined;
  const day = writtenDay(element.closest<HTMLElement>("[data-day]")?.dataset.day ?? start);
  // Only the start is said of what starts together and ends one after the other.
  const until = end === undefined || end === start ? undefined : Date.parse(end);
  return spanIn(zone, walls, Date.parse(start), until, day, isNamed);
}

function besideOf(clock: HTMLElement): Element {
  const next = clock.nextElementSibling;
  if (next?.matches(".beside")) return next;
  const beside = document.createElement("span");
  beside.className = "beside clock";
  clock.after(" ", beside);
  return beside;
}
