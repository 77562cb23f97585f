import { say } from "../../messages/say.ts";
import { inTurns } from "../page/turns.ts";
import type { ProgramPage } from "./program-page.ts";
import type { Row } from "./rows.ts";
import type { Store } from "./store.ts";

/** As many as a window may show, and more. */
const AT_ONCE = 60;

/** Puts a star beside each talk: without a script, there is none. Where there are hundreds, the last come a moment later. */
export function makeStars(page: ProgramPage): void {
  for (const row of page.rows.slice(0, AT_ONCE)) starBeside(row, page);
  inTurns(page.rows.slice(AT_ONCE).map((row) => () => starBeside(row, page)));
}

/** Unless it has one. */
export function starBeside(
  { element, id, title }: Row,
  { words, store }: Pick<ProgramPage, "words" | "store">,
): void {
  const place = element.querySelector(":scope > .title");
  if (place === null || place.nextElementSibling?.matches(".star")) return;
  const star = document.createElement("button");
  star.className = "star";
  star.type = "button";
  star.value = id;
  star.ariaPressed = String(store.ids().has(id));
  star.ariaLabel = say(words.add, { title });
  place.after(star);
}

/** The star of each talk: pressed while the talk is chosen. */
export function showStars(store: Store): void {
  let shown: ReadonlySet<string> = new Set();
  const show = (): void => {
    const ids = new Set(store.ids());
    for (const star of document.querySelectorAll<HTMLButtonElement>("button.star"))
      if (ids.has(star.value) !== shown.has(star.value)) star.ariaPressed = String(ids.has(star.value));
    shown = ids;
  };
  document.addEventListener("click", ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLButtonElement>("button.star") : null;
    if (star) store.change([star.value], star.ariaPressed !== "true");
  });
  store.onChange(show);
  show();
}
