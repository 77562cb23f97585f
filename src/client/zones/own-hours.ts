import { findTimes, isMineTheSame, keptChoice, showBeside } from "./zone-choice.ts";

/** Shows hours in the zone that the reader has chosen, else in the reader's own. */
export function showHours(): void {
  const times = findTimes();
  showBeside(keptChoice() ?? "mine", times, isMineTheSame(times));
}
