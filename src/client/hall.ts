// On the page for a screen in the hall: nobody touches it.

import { startPager } from "./hall/pager.ts";
import { fitList, pagesThatFit, turnTo } from "./hall/pages.ts";
import { refresh } from "./hall/refresh.ts";
import { hallAt, type RoomState, roomAt, roomsAt } from "./hall/state.ts";
import { type HallWords, hallWords } from "./hall/words.ts";
import { keepCurrent, now } from "./now/clock.ts";
import { findSlots, type SlotElement } from "./now/slots.ts";
import { holds } from "./now/stages.ts";
import { findWalls, MINUTE, wallsIn } from "./zones/wall-clock.ts";

const { lang: language, dataset } = document.documentElement;
const zone = dataset.zone ?? "UTC";
const walls = findWalls(zone, language) ?? wallsIn("UTC", language);
/** Where the page fills the screen; on others, such as phones, it is one list. The same stands in `hall.css`. */
const screen = matchMedia("(min-width: 62rem) and (min-height: 36rem)");
/** More in one room at once are told by their number. */
const MOST = 3;

/** The rooms that are shown large, by page. */
let pages: readonly (readonly HTMLElement[])[] = [];

const pager = startPager((index, count, isPaused) => {
  const rooms = pages.flat();
  const page = pages[index] ?? [];
  if (count > 1) turnTo(page, rooms);
  const [first] = page;
  const start = first === undefined ? 0 : rooms.indexOf(first);
  const words = wordsOfPage();
  const foot = element(".hall-pager");
  if (foot !== null) foot.hidden = count < 2;
  say(".hall-which", words.rooms(start + 1, start + page.length, rooms.length));
  say(".hall-pause", words.pause(isPaused));
});

function show(moment: number): number {
  const slots = findSlots();
  const words = wordsOfPage();
  const state = hallAt(slots, moment);
  const day = "day" in state ? state.day : "";
  const sections = [...document.querySelectorAll<HTMLElement>(".hall-rooms > section")];
  const across = sections.find(({ dataset: { room } }) => room === undefined && sections.length > 1);
  const cells = sections.filter((section) => section !== across);
  const roomOf = (section: HTMLElement): string => section.dataset.room ?? "";
  const rooms = roomsAt(cells.map(roomOf), slots, day, moment);
  const forAll = roomAt("", slots, day, moment);
  for (const slot of slots) slot.element.hidden = true;
  for (const section of sections) section.hidden = true;
  const isOn = state.kind === "on";
  const large = isOn ? cells.filter((cell) => rooms.busy.some(({ room }) => room === roomOf(cell))) : [];
  for (const cell of large) {
    const own = rooms.busy.find(({ room }) => room === roomOf(cell));
    if (own !== undefined) fill(cell, own, moment, words);
  }
  if (across !== undefined && isOn && forAll.current.length > 0) {
    across.hidden = false;
    fill(across, { ...forAll, next: [] }, moment, words);
  }
  const nameOf = (id: string): string =>
    cells
      .find((cell) => roomOf(cell) === id)
      ?.querySelector("h2")
      ?.textContent?.trim() ?? "";
  const later = rooms.later.map(({ room, next }) => ({ name: nameOf(room), start: next[0]?.start ?? 0 }));
  say(".hall-later", isOn ? words.later(later) : "");
  say(".hall-free", isOn && cells.length > 1 ? words.free(rooms.done.map(nameOf)) : "");
  tellNext(across !== undefined && isOn ? forAll.next : [], words);
  for (const outline of document.querySelectorAll<HTMLElement>(".hall-outline"))
    outline.hidden = isOn || outline.dataset.outline !== day;
  for (const [name, isShown] of [
    [".hall-thanks", state.kind === "over"],
    [".hall-sponsors", !isOn],
  ] as const) {
    const part = element(name);
    if (part !== null) part.hidden = !isShown;
  }
  for (const stage of document.querySelectorAll<HTMLElement>("main [data-until]"))
    stage.hidden = !holds(stage.dataset.from, stage.dataset.until, moment);
  say(".hall-time-now", words.time(moment));
  say(".hall-zone", words.zone(moment));
  say(".hall-state", words.state(state));
  element(".hall")?.classList.add("is-live");
  divide(large.length > 0 || across === undefined || across.hidden ? large : [across]);
  return (Math.floor(moment / MINUTE) + 1) * MINUTE;
}

/** A room with what is on, or what comes next. */
function fill(
  cell: HTMLElement,
  { current, next }: RoomState<SlotElement>,
  moment: number,
  words: HallWords,
): void {
  const isIdle = current.length === 0;
  const shown = (isIdle ? next : current).slice(0, MOST);
  const following = isIdle ? [] : next.slice(0, 1);
  for (const { element: item } of [...shown, ...following]) item.hidden = false;
  for (const { element: item, end } of current)
    mark(item, "is-now", words.until(end, item.dataset.open !== undefined));
  for (const { element: item, start } of next)
    mark(item, "is-next", isIdle ? words.next(start, moment) : words.time(start));
  cell.classList.toggle("is-idle", isIdle);
  cell.classList.toggle("is-crowded", shown.length > 1);
  const rest = (isIdle ? next : current).length - shown.length;
  say(".hall-rest", words.more(rest), cell);
}

function mark(item: HTMLElement, name: "is-now" | "is-next", text: string): void {
  item.classList.remove("is-now", "is-next");
  item.classList.add(name);
  say(".hall-mark", text, item);
}

/** What comes next for everybody: one line at the foot. */
function tellNext(next: readonly SlotElement[], words: HallWords): void {
  const line = element(".hall-next");
  const [first] = next;
  if (line === null) return;
  line.hidden = first === undefined;
  const title = first?.element.querySelector(".title")?.cloneNode(true);
  if (first === undefined || title === undefined) return;
  line.replaceChildren(words.time(first.start), " ", ...title.childNodes);
}

/** On a screen, as many at once as can be read; else all of them. */
function divide(rooms: readonly HTMLElement[]): void {
  const grid = element(".hall-rooms");
  if (grid === null) return;
  grid.hidden = grid.querySelector(":scope > :not([hidden])") === null && rooms.length === 0;
  const outline = element(".hall-outline:not([hidden])");
  if (screen.matches) {
    pages = pagesThatFit(grid, rooms);
    if (outline !== null) fitList(outline);
  } else {
    pages = [rooms];
    turnTo(rooms, rooms);
  }
  pager.divide(Math.max(pages.length, 1));
}

function wordsOfPage(): HallWords {
  return hallWords(element(".hall")?.dataset.words ?? "{}", zone, walls, language);
}

function element(selector: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(selector);
}

/** A line without text takes no place. */
function say(selector: string, text: string, within: ParentNode = document): void {
  const line = element(selector, within);
  if (line === null) return;
  line.textContent = text;
  line.hidden = text === "";
}

const main = document.querySelector("main");
if (main !== null) {
  refresh(main, () => show(now()));
  keepCurrent(show);
  const again = (): number => show(now());
  addEventListener("resize", again);
  screen.addEventListener("change", again);
  document.fonts.ready.then(again);
}
