// On the page of a program.

import { followFilter } from "./filter/filter.ts";
import { offerActions } from "./my-program/actions.ts";
import { followChoice } from "./my-program/follow-choice.ts";
import { markSinceLastVisit } from "./my-program/last-visit.ts";
import { openProgramPage, type ProgramPage } from "./my-program/program-page.ts";
import { openShared } from "./my-program/shared-program.ts";
import { makeStars, showStars } from "./my-program/stars.ts";
import { now } from "./now/clock.ts";
import { markNow } from "./now/now-marks.ts";
import { showWhatHolds } from "./now/phases.ts";
import { findSlots } from "./now/slots.ts";
import { inTurns } from "./page/turns.ts";
import { type Arrival, followLinks } from "./timetable/arrival.ts";
import { followDays } from "./timetable/day-tabs.ts";
import { foldPast } from "./timetable/past.ts";
import { switchZones } from "./zones/zone-switch.ts";

const program = document.querySelector<HTMLElement>(".program");
const page = openProgramPage();
const slots = findSlots();

switchZones();
showWhatHolds();
if (program !== null) {
  if (page !== undefined) {
    foldPast(program, slots, now(), page.words.past);
    followChoice(page);
  }
  markSinceLastVisit(program, now());
  markNow(program, slots);
  const arrival = followLinks(program);
  followDays(program);
  const rest = inTurns([
    ...(page === undefined ? [] : toolsOf(page, arrival)),
    () => followWideBlocks(program),
  ]);
  // What is asked for in the address is there with the first picture of the page; all else comes a moment after it.
  if (location.search + location.hash !== "") rest.doNow();
}

/** What readers do with a program, once they see it. */
function toolsOf(page: ProgramPage, arrival: Arrival): (() => unknown)[] {
  return [
    () => makeStars(page),
    () => showStars(page.store),
    () => followFilter(page, openShared(page), arrival),
    () => offerActions(page),
  ];
}

/** Few programs are wider than a window. */
async function followWideBlocks(program: HTMLElement): Promise<void> {
  if (page === undefined || program.querySelector(".wide") === null) return;
  const { followColumns } = await import("./timetable/room-columns.ts");
  followColumns(program, page.words);
}
