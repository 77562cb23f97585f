import { say } from "../../messages/say.ts";
import type { Row } from "./rows.ts";
import type { Store } from "./store.ts";

/** Puts a star beside each talk: without a script, there is none. */
export function makeStars(rows: readonly Row[], label: string): void {
  for (const { element, id, title } of rows) {
    const star = document.createElement("button");
    star.className = "star";
    star.type = "button";
    star.value = id;
    star.ariaPressed = "false";
    star.ariaLabel = say(label, { title });
    element.querySelector(":scope > .title")?.after(star);
  }
}

/** The star of each talk: pressed while the talk is chosen. */
export function showStars(store: Store): void {
  const stars = [...document.querySelectorAll<HTMLButtonElement>("button.star")];
  const show = (): void => {
    const ids = store.ids();
    for (const star of stars) {
      const state = String(ids.has(star.value));
      if (star.ariaPressed !== state) star.ariaPressed = state;
    }
  };
  document.addEventListener("click", ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLButtonElement>("button.star") : null;
    if (star) store.change([star.value], star.ariaPressed !== "true");
  });
  store.onChange(show);
  show();
}
