// On homes and calls of an edition of which something lies ahead.
import { showHours } from "./own-hours.ts";
import { showWhatHolds } from "./phases.ts";
import { showMyDeadlines } from "./yours.ts";

showHours();
showMyDeadlines();
showWhatHolds();
