// On pages of programs.
import { markNow } from "./now.ts";
import { showWhatHolds } from "./phases.ts";
import { switchZones } from "./zone-switch.ts";

switchZones();
showWhatHolds();
markNow();
