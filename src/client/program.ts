// On the page of a program.

import { followFilter } from "./filter/filter.ts";
import { offerActions } from "./my-program/actions.ts";
import { followChoice } from "./my-program/follow-choice.ts";
import { markSinceLastVisit } from "./my-program/last-visit.ts";
import { openProgramPage } from "./my-program/program-page.ts";
import { openShared } from "./my-program/shared-program.ts";
import { makeStars, showStars } from "./my-program/stars.ts";
import { now } from "./now/clock.ts";
import { markNow } from "./now/now-marks.ts";
import { showWhatHolds } from "./now/phases.ts";
import { findSlots } from "./now/slots.ts";
import { followLinks } from "./timetable/arrival.ts";
import { followDays } from "./timetable/day-tabs.ts";
import { foldPast } from "./timetable/past.ts";
import { followColumns } from "./timetable/room-columns.ts";
import { switchZones } from "./zones/zone-switch.ts";

const program = document.querySelector<HTMLElement>(".program");
const page = openProgramPage();
const slots = findSlots();

switchZones();
showWhatHolds();
if (page !== undefined) {
  makeStars(page);
  showStars(page.store);
  foldPast(page.program, slots, now(), page.words.past);
}
if (program !== null) {
  markSinceLastVisit(program, now());
  markNow(program, slots);
  const arrival = followLinks(program);
  followDays(program);
  if (page !== undefined) {
    followColumns(program, page.words);
    followChoice(page);
    followFilter(page, openShared(page), arrival);
    offerActions(page);
  }
}
