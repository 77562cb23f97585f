// On the page of a program.

import { followFilter } from "./filter/filter.ts";
import { offerActions } from "./my-program/actions.ts";
import { followChoice } from "./my-program/follow-choice.ts";
import { openProgramPage } from "./my-program/program-page.ts";
import { openShared } from "./my-program/shared-program.ts";
import { showStars } from "./my-program/stars.ts";
import { markNow } from "./now/now-marks.ts";
import { showWhatHolds } from "./now/phases.ts";
import { switchZones } from "./zones/zone-switch.ts";

switchZones();
showWhatHolds();
markNow();

const page = openProgramPage();
if (page !== undefined) {
  showStars(page.store);
  followChoice(page);
  followFilter(page, openShared(page));
  offerActions(page);
}
