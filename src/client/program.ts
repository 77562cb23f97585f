// On the page of a program.

import { offerActions } from "./actions.ts";
import { followFilter } from "./filter.ts";
import { followChoice } from "./my-program.ts";
import { markNow } from "./now.ts";
import { showWhatHolds } from "./phases.ts";
import { openProgramPage } from "./program-page.ts";
import { openShared } from "./shared.ts";
import { showStars } from "./stars.ts";
import { switchZones } from "./zone-switch.ts";

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
