import { recall } from "../page/memory.ts";
import { language, myZone } from "../page/reader.ts";
import { spanIn } from "./span-in-zone.ts";
import { findWalls, isSameAt, writtenDay } from "./wall-clock.ts";

/** What stands beside the time of the workshop: nothing, the reader's own zone, or another by its IANA name. */
export type Choice = "own" | "mine" | string;

/** Where the choice is kept. */
export const CHOICE = "zone";

/** A time that another may stand beside. */
export interface TimeBeside {
  readonly start: number;
  /** Undefined where only the start is said, as of what starts together and ends one after the other. */
  readonly end: number | undefined;
  readonly day: number;
  /** Of the program, whose zone is said once above it. */
  readonly isOfMany: boolean;
  /** Empty for nothing. */
  readonly show: (text: string) => void;
}

export function findTimes(): TimeBeside[] {
  const single = [...document.querySelectorAll<HTMLElement>(".beside:not(.clock)")].flatMap((element) => {
    const text = element.firstElementChild;
    return text === null
      ? []
      : timeAt(element, false, (words) => {
          text.textContent = words;
          element.classList.toggle("off", words === "");
        });
  });
  const many = [...document.querySelectorAll<HTMLElement>(".program .clock:not(.beside)")].flatMap(
    (clock) => {
      const next = clock.nextElementSibling;
      let beside = next?.matches(".beside") ? next : undefined;
      return timeAt(clock, true, (words) => {
        if (beside === undefined && words === "") return;
        if (beside === undefined) {
          beside = document.createElement("span");
          beside.className = "beside clock";
          clock.after(" ", beside);
        }
        if (beside.textContent !== words) beside.textContent = words;
      });
    },
  );
  return [...single, ...many];
}

function timeAt(element: HTMLElement, isOfMany: boolean, show: TimeBeside["show"]): TimeBeside[] {
  const { start, end } = element.closest<HTMLElement>("[data-start]")?.dataset ?? {};
  if (start === undefined) return [];
  const day = writtenDay(element.closest<HTMLElement>("[data-day]")?.dataset.day ?? start);
  const until = end === undefined || end === start ? undefined : Date.parse(end);
  return [{ start: Date.parse(start), end: until, day, isOfMany, show }];
}

/** Whether the reader's clock shows what that of the workshop shows, throughout. */
export function isMineTheSame(times: readonly TimeBeside[]): boolean {
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
export function showBeside(choice: Choice, times: readonly TimeBeside[], isSame: boolean): void {
  const isNothing = choice === "own" || (choice === "mine" && isSame);
  const zone = choice === "mine" ? myZone : choice;
  const walls = isNothing ? undefined : findWalls(zone, language);
  document.querySelector(".program")?.classList.toggle("no-beside", walls === undefined);
  for (const { start, end, day, isOfMany, show } of times) {
    if (walls !== undefined) show(spanIn(zone, walls, start, end, day, !isOfMany));
    else if (!isOfMany) show("");
  }
}
