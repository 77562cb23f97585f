import type { Store } from "./store.ts";

/** The star of each talk: pressed while the talk is chosen. */
export function showStars(store: Store): void {
  const stars = document.querySelectorAll<HTMLButtonElement>("button.star");
  const show = (): void => {
    for (const star of stars) {
      const state = String(store.ids().has(star.value));
      if (star.getAttribute("aria-pressed") !== state) star.setAttribute("aria-pressed", state);
    }
  };
  for (const star of stars) {
    star.addEventListener("click", () =>
      store.change([star.value], star.getAttribute("aria-pressed") !== "true"),
    );
  }
  store.onChange(show);
  show();
}
