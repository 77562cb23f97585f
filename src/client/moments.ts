// On pages that tell hours or deadlines: homes, calls and talks.
import { showWhatHolds } from "./phases.ts";
import { showMyDeadlines } from "./yours.ts";
import { findTimes, isMineTheSame, keptChoice, showBeside } from "./zone.ts";

const times = findTimes();
showBeside(keptChoice() ?? "mine", times, isMineTheSame(times));
showMyDeadlines();
showWhatHolds();
