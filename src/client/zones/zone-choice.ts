import { recall } from "../page/memory.ts";
import { language, myZone } from "../page/reader.ts";
import { spanIn } from "./span-in-zone.ts";
import { findWalls, isSameAt, writtenDay } from "./wall-clock.ts";

/** What stands beside the time of the workshop: nothing, the reader's own zone, or another by its IANA name. */
export type Choice = "own" | "mine" | string;

/** Where the choice is kept. */
export const CHOICE = "zone";

/** A time that stands beside that of the workshop. */
interface Beside {
  readonly element: HTMLElement;
  readonly text: Element;
  readonly start: number;
  /** Undefined where only the start is said, as of what starts together and ends one after the other. */
  readonly end: number | undefined;
  readonly day: number;
}

export function findTimes(): Beside[] {
  return [...document.querySelectorAll<HTMLElement>(".beside")].flatMap((element) => {
    const { start, end } = element.closest<HTMLElement>("[data-start]")?.dataset ?? {};
    const text = element.firstElementChild;
    if (start === undefined || text === null) return [];
    const day = writtenDay(element.closest<HTMLElement>("[data-day]")?.dataset.day ?? start);
    return [
      {
        element,
        text,
        start: Date.parse(start),
        end: end === undefined || end === start ? undefined : Date.parse(end),
        day,
      },
    ];
  });
}

/** Whether the reader's clock shows what that of the workshop shows, throughout. */
export function isMineTheSame(times: readonly Beside[]): boolean {
  const workshop = document.documentElement.dataset.zone ?? "";
  const starts = times.map(({ start }) => start);
  // Clocks change, if at all, between the first and the last.
  const ends = [Math.min(...starts), Math.max(...starts)];
  const [own, mine] = [findWalls(workshop, language), findWalls(myZone, language)];
  return starts.length > 0 && own !== undefined && mine !== undefined && isSameAt(ends, own, mine);
}

/** The choice that was kept, where this browser knows its zone. */
export function keptChoice(): Choice | undefined {
  const kept = recall(CHOICE);
  return kept === undefined || kept === "own" || kept === "mine" || findWalls(kept, language) !== undefined
    ? kept
    : undefined;
}

/** Shows a choice; the reader's own zone is no second one where it is the same. */
export function showBeside(choice: Choice, times: readonly Beside[], isSame: boolean): void {
  const zone = choice === "mine" ? (isSame ? "UTC" : myZone) : choice;
  const walls = choice === "own" ? undefined : findWalls(zone, language);
  for (const { element, text, start, end, day } of times) {
    const words = walls === undefined ? "" : spanIn(zone, walls, start, end, day);
    text.textContent = words;
    element.classList.toggle("off", words === "");
  }
}
