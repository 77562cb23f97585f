// On the page of many papers: finds them by title and author, and keeps what is looked for in the address.

import { spelled } from "../folding.ts";
import { once } from "../once.ts";
import { hasAll, wantedIn } from "./filter/matching.ts";
import { part } from "./page/part.ts";
import { whenIdle } from "./page/turns.ts";

const find = document.querySelector<HTMLElement>(".paper-find");
if (find !== null) startFilter(find);

function startFilter(form: HTMLElement): void {
  const { found = "", none = "" } = form.dataset;
  const field = part<HTMLInputElement>(form, "input");
  const status = part(form, "[role=status]");
  const entries = [...document.querySelectorAll<HTMLElement>(".papers > li")];
  const lists = [...document.querySelectorAll<HTMLElement>(".papers")];
  const index = document.querySelector<HTMLElement>(".paper-index");
  const texts = entries.map((entry) => once(() => spelled(entry.textContent ?? "")));

  const show = (): void => {
    const wanted = wantedIn(field.value);
    let count = 0;
    for (const [index, entry] of entries.entries()) {
      const isFound = wanted.length === 0 || hasAll(texts[index]?.() ?? "", wanted);
      if (entry.hidden === isFound) entry.hidden = !isFound;
      if (isFound) count += 1;
    }
    for (const list of lists) {
      const { previousElementSibling: heading } = list;
      list.hidden = list.querySelector(":scope > li:not([hidden])") === null;
      if (heading?.matches(".paper-category")) heading.toggleAttribute("hidden", list.hidden);
    }
    if (index) index.hidden = wanted.length > 0;
    status.textContent =
      wanted.length === 0
        ? ""
        : count === 0
          ? none
          : found.replace("{n}", String(count)).replace("{all}", String(entries.length));
  };
  field.addEventListener("input", () => {
    show();
    const address = new URL(location.href);
    if (field.value === "") address.searchParams.delete("q");
    else address.searchParams.set("q", field.value);
    history.replaceState(history.state, "", address);
  });
  field.value = new URL(location.href).searchParams.get("q") ?? "";
  if (field.value !== "") show();
  // The first letter that is typed finds all texts ready.
  whenIdle(texts);
}
