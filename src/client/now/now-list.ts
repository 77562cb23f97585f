import { say } from "../../messages/say.ts";
import { clockOf } from "../../model/wall-clock.ts";
import { findWalls } from "../zones/wall-clock.ts";
import type { SlotElement } from "./slots.ts";

/** Lists what is on by room, behind what says how much it is. */
export function listByRoom(
  menu: HTMLElement,
  slots: readonly SlotElement[],
  summary: string,
  idOf: (element: HTMLElement) => string,
): void {
  const [head, list] = [menu.querySelector("summary"), menu.querySelector("ul")];
  if (head === null || list === null) return;
  head.textContent = summary;
  const { lang, dataset } = document.documentElement;
  const walls = findWalls(dataset.zone ?? "UTC", lang);
  const { until = "" } = menu.dataset;
  list.replaceChildren(
    ...slots.map(({ element, end }) => {
      const [entry, link, rest] = [
        document.createElement("li"),
        document.createElement("a"),
        document.createElement("span"),
      ];
      link.href = `#${idOf(element)}`;
      link.textContent = element.querySelector(".title")?.textContent?.trim() ?? "";
      rest.className = "muted";
      if (walls !== undefined) rest.textContent = ` ${say(until, { time: clockOf(walls(end)) })}`;
      const place = (element.querySelector(".where") ?? element.closest(".session")?.querySelector(".where"))
        ?.textContent;
      if (place) {
        const room = document.createElement("span");
        room.className = "where";
        room.textContent = place;
        entry.append(room, " ");
      }
      entry.append(link, rest);
      return entry;
    }),
  );
  // A choice made is a list done with.
  list.onclick = () => menu.removeAttribute("open");
}
