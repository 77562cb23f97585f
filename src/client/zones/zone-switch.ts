import { say } from "../../messages/say.ts";
import { now } from "../now/clock.ts";
import { remember } from "../page/memory.ts";
import { language, myZone } from "../page/reader.ts";
import { type Rest, whenIdle } from "../page/turns.ts";
import { showBesideClocks } from "./program-clocks.ts";
import { findWalls } from "./wall-clock.ts";
import { CHOICE, type Choice, findTimes, isMineTheSame, keptChoice, showBeside } from "./zone-choice.ts";
import { fullNameOf } from "./zone-full-names.ts";
import { cityOf } from "./zone-names.ts";
import type { ZoneSearch } from "./zone-search.ts";

/** Lets readers choose the zone that stands beside that of the workshop, on every page of the site from then on. */
export function switchZones(): void {
  const form = document.querySelector<HTMLFormElement>(".zone-switch");
  const select = form?.querySelector("select");
  const input = form?.querySelector("input");
  const list = form?.querySelector("datalist");
  if (!form || !select || !input || !list) return;
  const times = findTimes();
  const isSame = isMineTheSame(times);
  const at = times.ends[0]?.instant ?? now();
  const { mine = "", comma = "", unknown = "", weekdays = "" } = form.dataset;
  const field = input.parentElement ?? input;
  const failure = form.querySelector("[role=alert]") ?? field;
  const optionOf = (value: string): HTMLOptionElement | undefined =>
    [...select.options].find((option) => option.value === value);

  let rest: Rest | undefined;
  const show = (chosen: Choice): void => {
    const choice = chosen === "mine" && isSame ? "own" : chosen;
    if (optionOf(choice) === undefined) {
      const option = new Option(fullNameOf(choice, at, language, comma), choice);
      select.add(option, select.options.length - 1);
    }
    select.value = choice;
    field.hidden = true;
    failure.textContent = "";
    input.removeAttribute("aria-invalid");
    rest?.leave();
    showBeside(choice, times, isSame);
    rest = showBesideClocks(choice, isSame, weekdays.split(" "));
  };
  const choose = (choice: Choice): void => {
    show(choice);
    remember(CHOICE, choice);
  };
  const take = (zone: string): void => {
    const hadFocus = field.contains(document.activeElement);
    choose(zone);
    if (hadFocus) select.focus();
    input.value = "";
  };
  const refuse = (): void => {
    input.setAttribute("aria-invalid", "true");
    failure.textContent = say(unknown, { text: input.value, example: cityOf(myZone()) });
  };

  const own = optionOf("mine");
  // Where the clocks agree, there is nothing to choose.
  if (isSame) own?.remove();
  else if (own !== undefined)
    whenIdle([
      myZone,
      () => {
        own.textContent = mine + fullNameOf(myZone(), at, language, comma);
      },
    ]);
  let search: Promise<ZoneSearch> | undefined;
  // Without a network, there is no list, until there is one again.
  const forget = (): undefined => {
    search = undefined;
  };
  const startSearch = async (): Promise<ZoneSearch> => {
    const { searchZones } = await import("./zone-search.ts");
    return searchZones(list, at, language, comma);
  };
  select.addEventListener("change", () => {
    if (select.value !== "another") return choose(select.value);
    field.hidden = false;
    search ??= startSearch();
    search.catch(forget);
  });
  // One of the list, as a mouse takes it, needs no button.
  input.addEventListener("input", () => {
    if ([...list.options].some(({ value }) => value === input.value && value.includes("/")))
      take(input.value);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    search ??= startSearch();
    const zone = await search.then(({ find }) => find(input.value)).catch(forget);
    if (zone === undefined || findWalls(zone, language) === undefined) refuse();
    else take(zone);
  });
  select.disabled = false;
  show(keptChoice() ?? "mine");
}
