import { spelled } from "../../folding.ts";
import { showMine } from "../my-program/mine-view.ts";
import type { ProgramPage } from "../my-program/program-page.ts";
import { type Fact, factOf, type Row, textOf } from "../my-program/rows.ts";
import { decoded } from "../my-program/selection.ts";
import type { Shared } from "../my-program/shared-program.ts";
import { part } from "../page/part.ts";
import { whenIdle } from "../page/turns.ts";
import { count } from "../page/words.ts";
import type { Arrival } from "../timetable/arrival.ts";
import { hasAll, wantedIn } from "./matching.ts";
import { showing } from "./showing.ts";

/** What may stand in the page's address; `show=mine` for only one's own talks. */
const NAMES = ["q", "track", "room", "type", "show"] as const;
const FACTS: readonly Fact[] = ["track", "room", "type"];
type Criteria = Readonly<Record<(typeof NAMES)[number], string>>;

/** Long enough for a word to be typed before it is counted aloud, and for an address to be written again. */
const SETTLED = 400;

/** Shows only the talks that are looked for, and keeps what is looked for in the page's address. */
export function followFilter(page: ProgramPage, shared: Shared, { arriveAt }: Arrival): void {
  const { tools, program, heading, rows, words, store } = page;
  const found = part(tools, ".found");
  const empty = part(program, ".empty");
  const all = part(tools, ".show-all");
  const find = tools.querySelector(".find");
  const title = heading.textContent;
  const textFor = cached((item) => spelled(textOf(item)));
  const textOfRow = ({ element, within }: Row): string =>
    `${textFor(element)}\n${within ? textFor(within) : ""}`;
  const { show, showRest } = showing(program);
  let timer = 0;

  const update = (delay = SETTLED): void => {
    const criteria = criteriaOf(tools);
    const query = wantedIn(criteria.q);
    const own = criteria.show === "" ? undefined : store.ids();
    const others = shared.ids();
    const facts = wantedFacts(tools, criteria);
    const isSought = query.length > 0 || facts.length > 0;
    const isView = own !== undefined || others !== undefined;
    const matches = (row: Row): boolean =>
      own?.has(row.id) !== false &&
      others?.has(row.id) !== false &&
      facts.every(([name, value]) => factOf(row, name) === value) &&
      (query.length === 0 ||
        // A session that is found shows all its talks.
        hasAll(textOfRow(row), query));
    const visible = isSought || isView ? rows.filter(matches) : rows;

    program.toggleAttribute("data-filtered", isSought || isView);
    program.toggleAttribute("data-mine", isView);
    show(isView ? "elsewhere" : isSought ? visible : "all");
    showMine(page, isView || (isSought && visible.length === 0) ? visible : undefined, !isSought);
    heading.textContent = own ? words.mine : others ? words.sharedTitle : title;
    all.hidden = !isSought && !isView;
    empty.hidden = visible.length > 0;
    empty.textContent = own && rows.every(({ id }) => !own.has(id)) ? words.noneChosen : words.noneFound;
    if (isSought) find?.classList.add("is-open");
    clearTimeout(timer);
    const settle = (): void => {
      found.textContent =
        isSought || isView ? count(words.found, rows.length, { n: visible.length, all: rows.length }) : "";
      keep(criteria);
    };
    if (delay > 0) timer = window.setTimeout(settle, delay);
    else settle();
  };

  const clear = (): void => {
    for (const control of tools.elements) {
      if (control instanceof HTMLSelectElement) control.value = "";
      if (control instanceof HTMLInputElement && control.type === "search") control.value = "";
      if (control instanceof HTMLInputElement) control.checked = false;
    }
    update();
  };

  /** A link leads to an item that is filtered out. */
  const uncover = (): void => {
    showRest();
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    clear();
    arriveAt(target);
  };

  restore(tools);
  update(0);
  uncover();
  // While nothing else is to do: the first letter that is typed finds all texts ready.
  whenIdle(rows.map((row) => () => textOfRow(row)));
  store.onChange(() => update());
  tools.addEventListener("input", () => update());
  for (const control of tools.elements)
    if (!tools.contains(control)) control.addEventListener("input", () => update());
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || !(target instanceof HTMLInputElement) || target.type !== "search") return;
    target.value = "";
    update();
  });
  addEventListener("hashchange", uncover);
  program.querySelector(".to-find")?.addEventListener("click", (event) => {
    event.preventDefault();
    find?.classList.add("is-open");
    tools.scrollIntoView({ behavior: "instant" });
    part(tools, "input[type=search]").focus();
  });
  all.addEventListener("click", () => {
    clear();
    const search = tools.querySelector<HTMLElement>("input[type=search]");
    (search?.checkVisibility() ? search : part(program, "input[name=show]")).focus();
  });
}

function criteriaOf(tools: HTMLFormElement): Criteria {
  const data = new FormData(tools);
  const entries = NAMES.map((name) => [name, String(data.get(name) ?? "")] as const);
  return Object.fromEntries(entries) as Criteria;
}

/** A track is told by its name, as talks say it. */
function wantedFacts(tools: HTMLFormElement, criteria: Criteria): (readonly [Fact, string])[] {
  return FACTS.filter((name) => criteria[name] !== "").map((name) => {
    const control = tools.elements.namedItem(name);
    const [option] = control instanceof HTMLSelectElement ? control.selectedOptions : [];
    return [name, (name === "track" && option?.textContent) || criteria[name]];
  });
}

function restore(tools: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const control = tools.elements.namedItem(name);
    const value = parameters.get(name) ?? "";
    if (control instanceof HTMLInputElement && control.type === "checkbox")
      control.checked = value === control.value;
    else if (control instanceof HTMLInputElement) control.value = value;
    else if (control instanceof HTMLSelectElement) {
      control.value = value;
      // No such track any more.
      if (control.selectedIndex < 0) control.value = "";
    }
  }
}

/** What others keep in the address stays. */
function keep(criteria: Criteria): void {
  const address = new URL(location.href);
  for (const name of NAMES) address.searchParams.delete(name);
  for (const name of NAMES) if (criteria[name] !== "") address.searchParams.set(name, criteria[name]);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

function cached<Value>(make: (element: HTMLElement) => Value): (element: HTMLElement) => Value {
  const made = new Map<HTMLElement, Value>();
  return (element) => {
    const value = made.get(element) ?? make(element);
    made.set(element, value);
    return value;
  };
}
