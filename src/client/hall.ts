// On the page for a screen in the hall: nobody touches it.
import { isCurrent } from "./now/agenda.ts";
import { keepCurrent, now } from "./now/clock.ts";
import { hallAt } from "./now/hall-state.ts";
import { type HallWords, hallWords } from "./now/hall-words.ts";
import { refresh } from "./now/refresh.ts";
import { findSlots, type SlotElement } from "./now/slots.ts";
import { holds } from "./now/stages.ts";
import { findWalls, MINUTE, wallsIn } from "./zones/wall-clock.ts";

const { lang: language, dataset } = document.documentElement;
const zone = dataset.zone ?? "UTC";
const walls = findWalls(zone, language) ?? wallsIn("UTC", language);
const main = document.querySelector("main");

function show(moment: number): number {
  const hall = document.querySelector<HTMLElement>(".hall");
  const slots = findSlots();
  const words = hallWords(hall?.dataset.words ?? "{}", zone, walls, language);
  const state = hallAt(slots, moment);
  for (const slot of slots) {
    const isOn = isCurrent(slot, moment);
    slot.element.hidden = !state.shown.includes(slot);
    slot.element.classList.toggle("is-now", isOn);
    const mark = slot.element.querySelector(".hall-mark");
    if (mark !== null)
      mark.textContent = ` · ${isOn ? markOf(slot, moment, words) : words.next(slot.start - moment)}`;
  }
  const isAnyRoomUsed = state.shown.some(({ room }) => room !== "");
  for (const room of document.querySelectorAll<HTMLElement>(".hall-room")) {
    const isEmpty = room.querySelector("li:not([hidden])") === null;
    room.hidden = isEmpty && (room.dataset.room === undefined || state.kind !== "on" || !isAnyRoomUsed);
    room.classList.toggle("is-free", isEmpty);
  }
  for (const stage of document.querySelectorAll<HTMLElement>("main [data-until]"))
    stage.hidden = !holds(stage.dataset.from, stage.dataset.until, moment);
  say(".hall-clock", words.clock(moment));
  say(".hall-state", state.kind === "on" ? "" : words.state(state));
  hall?.classList.add("is-live");
  return (Math.floor(moment / MINUTE) + 1) * MINUTE;
}

/** Nobody knows when ends what has an open end. */
function markOf({ element, end }: SlotElement, moment: number, words: HallWords): string {
  return element.dataset.open === undefined ? words.ends(end - moment) : words.now;
}

/** A line without text takes no place. */
function say(selector: string, text: string): void {
  const line = document.querySelector<HTMLElement>(selector);
  if (line === null) return;
  line.textContent = text;
  line.hidden = text === "";
}

if (main !== null) {
  refresh(main, () => show(now()));
  keepCurrent(show);
}
