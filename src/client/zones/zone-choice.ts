import { recall } from "../page/memory.ts";
import { language, myZone } from "../page/reader.ts";
import { spanIn } from "./span-in-zone.ts";
import {
  findWalls,
  ownOffsetAt,
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
}

export function findTimes(): Times {
  const written = [...document.querySelectorAll<HTMLElement>("[data-start]")]
    .flatMap(({ dataset: { start = "" } }) => writtenTime(start) ?? [])
    .toSorted((a, b) => a.instant - b.instant);
  return {
    ends: [...written.slice(0, 1), ...written.slice(-1)],
    single: [...document.querySelectorAll<HTMLElement>(".beside:not(.clock)")],
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

/** Shows a choice where times stand alone; the reader's own zone is no second one where it is the same. */
export function showBeside(choice: Choice, { single }: Times, isSame: boolean): void {
  if (single.length === 0) return;
  const zone = choice === "mine" ? myZone() : choice;
  const walls = isNothing(choice, isSame) ? undefined : findWalls(zone, language);
  for (const element of single) {
    const text = walls === undefined ? "" : spanBeside(element, zone, walls, true);
    if (text === undefined || element.firstElementChild === null) continue;
    element.firstElementChild.textContent = text;
    element.classList.toggle("off", text === "");
  }
}

export function isNothing(choice: Choice, isSame: boolean): boolean {
  return choice === "own" || (choice === "mine" && isSame);
}

/** Undefined where no time is known. */
export function spanBeside(
  element: HTMLElement,
  zone: string,
  walls: WallAt,
  isNamed: boolean,
): string | undefined {
  const { start, end } = element.closest<HTMLElement>("[data-start]")?.dataset ?? {};
  if (start === undefined) return undefined;
  const day = writtenDay(element.closest<HTMLElement>("[data-day]")?.dataset.day ?? start);
  // Only the start is said of what starts together and ends one after the other.
  const until = end === undefined || end === start ? undefined : Date.parse(end);
  return spanIn(zone, walls, Date.parse(start), until, day, isNamed);
}
