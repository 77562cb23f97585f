import { say } from "../../messages/say.ts";
import { language, myZone } from "../page/reader.ts";
import { lastMinute } from "./last-minute.ts";
import { findWalls } from "./wall-clock.ts";
import { cityOf } from "./zone-names.ts";

/** Says the deadlines that lie ahead in the reader's own zone: "Sat, Feb 27, 13:00 your time (Berlin)". */
export function showMyDeadlines(): void {
  const walls = findWalls(myZone(), language);
  const elements = document.querySelectorAll<HTMLElement>("[data-instant]");
  if (walls === undefined || elements.length === 0) return;
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    timeZone: myZone(),
    weekday: "short",
    month: "short",
    day: "numeric",
  });
  for (const element of elements) {
    const { instant = "", text = "" } = element.dataset;
    const last = lastMinute(Date.parse(instant), walls);
    element.textContent = say(text, { day: date.format(last.day), time: last.clock, zone: cityOf(myZone()) });
  }
}
