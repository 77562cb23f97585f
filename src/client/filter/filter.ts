import { spelled } from "../../folding.ts";
import type { ProgramPage } from "../my-program/program-page.ts";
import { factOf, type Row, textOf } from "../my-program/rows.ts";
import { decoded } from "../my-program/selection.ts";
import type { Shared } from "../my-program/shared-program.ts";
import { part } from "../page/part.ts";
import { count } from "../page/words.ts";
import { hasAll, wantedIn } from "./matching.ts";

/** What may stand in the page's address; `show=mine` for only one's own talks. */
const NAMES = ["q", "track", "room", "type", "show"] as const;
type Criteria = Readonly<Record<(typeof NAMES)[number], string>>;

/** Long enough for a word to be typed before it is counted aloud, and for an address to be written again. */
const SETTLED = 400;

/** Shows only the talks that are looked for, and keeps what is looked for in the page's address. */
export function followFilter(page: ProgramPage, shared: Shared): void {
  const { tools, program, rows, words, store } = page;
  const found = part(tools, ".found");
  const empty = part(tools, ".empty");
  const all = part(tools, ".show-all");
  const heading = part(program, "h1");
  const title = heading.textContent;
  const textFor = cached((item) => spelled(textOf(item)));
  let timer = 0;

  const update = (delay = SETTLED): void => {
    const criteria = criteriaOf(tools);
    const query = wantedIn(criteria.q);
    const own = criteria.show === "" ? undefined : store.ids();
    const others = shared.ids();
    const isFiltered =
      query.length > 0 || NAMES.some((name) => name !== "q" && criteria[name] !== "") || others !== undefined;
    const matches = (row: Row): boolean =>
      own?.has(row.id) !== false &&
      others?.has(row.id) !== false &&
      hasFacts(row, criteria) &&
      (query.length === 0 ||
        // A session that is found shows all its talks.
        hasAll(`${textFor(row.element)}\n${row.within ? textFor(row.within) : ""}`, query));
    const visible = new Set(rows.filter(matches).map(({ element }) => element));

    program.toggleAttribute("data-filtered", isFiltered);
    showItems(program, isFiltered ? visible : undefined);
    heading.textContent = own ? words.mine : others ? words.sharedTitle : title;
    all.hidden = !isFiltered;
    empty.hidden = !isFiltered || visible.size > 0;
    empty.textContent = own && rows.every(({ id }) => !own.has(id)) ? words.noneChosen : words.noneFound;
    clearTimeout(timer);
    const settle = (): void => {
      found.textContent = isFiltered
        ? count(words.found, rows.length, { n: visible.size, all: rows.length })
        : "";
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
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    clear();
    target.scrollIntoView();
  };

  restore(tools);
  update(0);
  uncover();
  store.onChange(() => update());
  tools.addEventListener("input", () => update());
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || !(target instanceof HTMLInputElement) || target.type !== "search") return;
    target.value = "";
    update();
  });
  addEventListener("hashchange", uncover);
  all.addEventListener("click", () => {
    clear();
    part(tools, "input[type=search], input[name=show]").focus();
  });
}

function criteriaOf(tools: HTMLFormElement): Criteria {
  const data = new FormData(tools);
  const entries = NAMES.map((name) => [name, String(data.get(name) ?? "")] as const);
  return Object.fromEntries(entries) as Criteria;
}

function hasFacts(row: Row, criteria: Criteria): boolean {
  return (["track", "room", "type"] as const).every(
    (name) => criteria[name] === "" || factOf(row, name) === criteria[name],
  );
}

/**
 * A session shows when one of its talks does. Breaks and ceremonies belong to no talk: what remains is a list of talks.
 * @param visible undefined to show everything
 */
function showItems(program: HTMLElement, visible: ReadonlySet<HTMLElement> | undefined): void {
  const items = [...program.querySelectorAll<HTMLElement>(".day .item")];
  const sessions = new Set([...(visible ?? [])].map((talk) => talk.parentElement?.closest(".session")));
  for (const item of items) hide(item, visible !== undefined && !visible.has(item) && !sessions.has(item));
  for (const group of program.querySelectorAll<HTMLElement>(".day, .day .parallel, .day .slot")) {
    hide(group, visible !== undefined && group.querySelector(".item:not([hidden])") === null);
  }
  for (const link of program.querySelectorAll<HTMLAnchorElement>("nav.days a")) {
    const day = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>(".day");
    if (link.parentElement) hide(link.parentElement, day?.hidden === true);
  }
}

/** Only where it changes: every change costs the browser time. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
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
