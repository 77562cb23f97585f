import { columnsFor, pagesOf } from "./division.ts";

/** How many rooms stand on a screen at once, and how large: as many as stay readable, and as large as there is room for. */

/** More at once, nobody finds their own in time. */
const MOST = 6;
/** Of the letters that can be read from ten metres: see `hall.css`. */
const SCALES = [2.2, 1.9, 1.6, 1.35, 1.15];

/**
 * Divides rooms into pages on which nothing is cut, and leaves the first as it is to be seen.
 * @param grid as high as what is left of the screen
 */
export function pagesThatFit(grid: HTMLElement, rooms: readonly HTMLElement[]): HTMLElement[][] {
  if (rooms.length === 0) return [];
  const fits = (most: number, scale: number, isTight: boolean): boolean => {
    const pages = pagesOf(rooms, most);
    arrange(grid, pages, scale, isTight);
    return pages.every((page) => {
      turnTo(page, rooms);
      return isWhole(grid, page, isTight);
    });
  };
  const counts = Array.from({ length: Math.min(MOST, rooms.length) }, (_, index) => index + 1).reverse();
  const whole = counts.find((most) => fits(most, 1, false)) ?? 0;
  const tight = counts.find((most) => most > whole && fits(most, 1, true)) ?? Math.max(whole, 1);
  // Some words less are better than a page more, and larger letters better than either.
  const isTight = tight > whole;
  const scale = isTight ? undefined : SCALES.find((one) => fits(tight, one, false));
  const pages = pagesOf(rooms, tight);
  arrange(grid, pages, scale ?? 1, isTight);
  turnTo(pages[0] ?? [], rooms);
  return pages;
}

export function turnTo(page: readonly HTMLElement[], rooms: readonly HTMLElement[]): void {
  for (const room of rooms) room.hidden = !page.includes(room);
}

/** The first page is the fullest. */
function arrange(
  grid: HTMLElement,
  [first = []]: readonly (readonly HTMLElement[])[],
  scale: number,
  isTight: boolean,
): void {
  const isUpright = innerHeight > innerWidth;
  grid.style.setProperty("--columns", String(columnsFor(first.length, isUpright)));
  grid.style.setProperty("--scale", String(scale));
  grid.classList.toggle("is-tight", isTight);
}

/** Whether all is seen to the last line; of long titles the end may be left out where there is no other way. */
function isWhole(grid: HTMLElement, page: readonly HTMLElement[], isTight: boolean): boolean {
  if (grid.scrollHeight > grid.clientHeight + 1) return false;
  if (page.some((room) => room.scrollWidth > room.clientWidth + 1)) return false;
  const texts = isTight ? [] : page.flatMap((room) => [...room.querySelectorAll<HTMLElement>(".title")]);
  return texts.every((text) => text.scrollHeight <= text.clientHeight + 1);
}

/** In steps from large to what can just be read. */
const SIZES = [4.4, 4, 3.6, 3.2, 2.8, 2.4];

/** Makes the letters of a list as large as there is room for; what does not fit even so is left out at its end. */
export function fitList(list: HTMLElement): void {
  const isCut = (): boolean =>
    list.scrollHeight > list.clientHeight + 1 || list.scrollWidth > list.clientWidth + 1;
  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  for (const row of rows) row.hidden = false;
  for (const size of SIZES) {
    list.style.setProperty("--scale", String(size));
    if (!isCut()) return;
  }
  for (const row of rows.reverse()) {
    if (!isCut()) return;
    row.hidden = true;
  }
}
