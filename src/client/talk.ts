// On the page of a talk.

import { showStars } from "./my-program/stars.ts";
import { openStore } from "./my-program/store.ts";
import { part } from "./page/part.ts";

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
