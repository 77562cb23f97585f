// On pages that tell hours, and of which nothing changes any more: talks, and homes and calls in the archive.
import { showHours } from "./zones/own-hours.ts";

showHours();
