// The search's form: results as one types, which the arrow keys walk through.

import { say } from "../../messages/say.ts";
import { type Answer, answerTo, type Found, type Index, loadIndex, wholeIndex } from "./search-index.ts";
import { markedExcerpt, markedText, plainExcerpt } from "./search-marks.ts";
import { isShortcutOn, switchShortcut } from "./shortcut.ts";

const PAGE = 10;

/** The parts of a form, as its template makes them. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Looks for what the form says. */
  search(): Promise<void>;
}

/**
 * @param loading the index, which takes longest and so is asked for first
 * @throws where the form is not the one that is expected
 */
export function startSearch(form: HTMLFormElement, loading: Promise<Index>): SearchForm {
  const field = part(form, "#search-field", HTMLInputElement);
  const status = part(form, ".search-status", HTMLElement);
  const list = part(form, ".search-results", HTMLElement);
  const more = part(form, ".search-more", HTMLButtonElement);
  const shortcut = part(form, ".search-shortcut input", HTMLInputElement);
  const folders = (form.dataset.indexes ?? "").split(" ").filter((folder) => folder !== "");
  let index: Promise<Index> | undefined = wholeIndex(loading, folders);
  index.catch(() => undefined); // whoever searches is told
  let answer: Answer = { results: [] };
  let latest = 0;

  async function search(): Promise<void> {
    const turn = ++latest;
    const query = field.value.trim();
    try {
      if (query === "") return show("", [], { results: [] });
      index ??= wholeIndex(loadIndex(), folders);
      const next = await answerTo(query, await index);
      const found = await Promise.all(next.results.slice(0, PAGE).map((result) => result.data()));
      if (turn === latest) show(countOf(next.results.length), found, next);
    } catch {
      index = undefined;
      if (turn === latest) show(form.dataset.failed ?? "", [], { results: [] });
    }
  }

  function show(words: string, found: readonly Found[], next: Answer): void {
    answer = next;
    status.textContent = words;
    list.replaceChildren(...found.map((result) => itemOf(result, field.value)));
    list.scrollTop = 0;
    more.hidden = answer.results.length <= found.length;
  }

  async function showMore(): Promise<void> {
    const turn = latest;
    const shown = list.childElementCount;
    const found = await Promise.all(answer.results.slice(shown, shown + PAGE).map((result) => result.data()));
    if (turn !== latest) return;
    list.append(...found.map((result) => itemOf(result, field.value)));
    more.hidden = answer.results.length <= list.childElementCount;
    list.children[shown]?.querySelector("a")?.focus();
  }

  function countOf(count: number): string {
    if (count === 0) return form.dataset.nothing ?? "";
    const category = new Intl.PluralRules(document.documentElement.lang).select(count);
    const words = form.getAttribute(`data-count-${category}`) ?? form.dataset.countOther ?? "";
    return say(words, { count });
  }

  form.addEventListener("input", ({ target }) => {
    if (target === shortcut) switchShortcut(shortcut.checked);
    else void search();
  });
  form.addEventListener("keydown", (event) => walk(event, field, list));
  more.addEventListener("click", () => void showMore());
  shortcut.checked = isShortcutOn();
  return { form, field, search };
}

/** Down and up go from the field through the results; what is typed on a result goes into the field. */
function walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const { key, target } = event;
  const links = [...list.querySelectorAll("a")];
  const place = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
  if (place < 0 && target !== field) return;
  const steps: Record<string, HTMLElement | undefined> = {
    ArrowDown: links[place + 1],
    ArrowUp: place < 0 ? undefined : (links[place - 1] ?? field),
    ...(place < 0 ? {} : { Home: links[0], End: links.at(-1) }),
  };
  const next = steps[key];
  if (next !== undefined) event.preventDefault();
  next?.focus();
  if (place >= 0 && key.length === 1 && key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
}

function itemOf({ url, meta, excerpt }: Found, query: string): HTMLElement {
  const link = document.createElement("a");
  link.href = url;
  const title = element("span", "title", markedText(meta.title ?? "", query));
  const note = [meta.kind, meta.year].filter(Boolean).join(" · ");
  link.append(title, " ", element("span", "note", [document.createTextNode(note)]));
  const item = document.createElement("li");
  const saysMore = plainExcerpt(excerpt) !== meta.title;
  item.append(link, ...(saysMore ? [element("p", "", markedExcerpt(excerpt, query))] : []));
  return item;
}

function element(name: string, className: string, nodes: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.dir = "auto";
  made.append(...nodes);
  return made;
}

function part<Part extends Element>(form: Element, selector: string, kind: new () => Part): Part {
  const found = form.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search has no ${selector}.`);
  return found;
}
