import { say } from "../../messages/say.ts";
import { clockOf } from "../../model/wall-clock.ts";
import { part } from "../page/part.ts";
import { findWalls, MINUTE } from "../zones/wall-clock.ts";
import type { ProgramPage } from "./program-page.ts";
import type { Row } from "./rows.ts";
import { starBeside } from "./stars.ts";

/** Time enough to be told of: less is on the way from one room to the next. */
const WORTH_TELLING = 20 * MINUTE;

/** Shows some talks by day, as a program of their own; undefined to show none. */
export function showMine(page: ProgramPage, rows: readonly Row[] | undefined, hasFreeTime: boolean): void {
  const view = part(page.program, ".mine-view");
  view.hidden = rows === undefined;
  const days = new Map<HTMLElement, Row[]>();
  for (const row of rows ?? []) if (row.day) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  part(view, ".mine-days").replaceChildren(
    ...[...days].map(([day, own]) => sectionOf(day, own, page, hasFreeTime)),
  );
}

function sectionOf(day: HTMLElement, rows: readonly Row[], page: ProgramPage, hasFreeTime: boolean) {
  const section = document.createElement("section");
  const [heading, list] = [document.createElement("h2"), document.createElement("ol")];
  heading.textContent = day.querySelector("h2")?.firstChild?.textContent?.trim() ?? "";
  list.className = "items";
  section.append(heading, list);
  const { lang, dataset } = document.documentElement;
  const walls = findWalls(dataset.zone ?? "UTC", lang);
  let end = Number.NaN;
  for (const row of rows.toSorted((a, b) => a.start - b.start)) {
    if (hasFreeTime && walls && row.start - end >= WORTH_TELLING) {
      const free = document.createElement("li");
      free.className = "free";
      free.textContent = say(page.words.free, {
        time: `${clockOf(walls(end))}–${clockOf(walls(row.start))}`,
      });
      list.append(free);
    }
    starBeside(row, page);
    list.append(copyOf(row));
    end = Number.isNaN(end) ? row.end : Math.max(end, row.end);
  }
  return section;
}

/** Without what belongs to its place in the program, or to the moment. */
function copyOf({ element }: Row): Node {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.removeAttribute("id");
  copy.removeAttribute("aria-current");
  copy.hidden = false;
  copy.classList.remove("is-now", "is-next");
  copy.querySelector(".tag")?.remove();
  copy.querySelector(".where")?.removeAttribute("aria-hidden");
  const title = copy.querySelector(":scope > .title");
  const heading = document.createElement("h3");
  heading.className = "title";
  heading.append(...(title?.childNodes ?? []));
  title?.replaceWith(heading);
  return copy;
}
