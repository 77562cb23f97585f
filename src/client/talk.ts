// On the page of a talk.

import { part } from "./part.ts";
import { showStars } from "./stars.ts";
import { openStore } from "./store.ts";

const choice = document.querySelector<HTMLElement>(".choice");
if (choice !== null) {
  const { store = "", notKept = "" } = choice.dataset;
  const told = part(choice, ".told");
  showStars(
    openStore(store, () => {
      told.textContent = notKept;
    }),
  );
}
