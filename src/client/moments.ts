// On homes and calls of an edition of which something lies ahead.

import { showWhatHolds } from "./now/phases.ts";
import { showMyDeadlines } from "./zones/my-deadlines.ts";
import { showHours } from "./zones/own-hours.ts";

showHours();
showMyDeadlines();
showWhatHolds();
