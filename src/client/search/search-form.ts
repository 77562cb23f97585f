// The search's form: results as one types, which the arrow keys walk through.

import { say } from "../../messages/say.ts";
import { excerptOf, markedParts, type Part } from "../../search/excerpt.ts";
import type { Hit } from "../../search/record.ts";
import type { Answer, SearchIndex } from "../../search/search-index.ts";
import { loadIndex } from "./search-index.ts";
import { isShortcutOn, switchShortcut } from "./shortcut.ts";

const PAGE = 10;
const NO_ANSWER: Answer = { records: [], isClosest: false, terms: new Set() };

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
export function startSearch(form: HTMLFormElement, loading: Promise<SearchIndex>): SearchForm {
  const field = part(form, "#search-field", HTMLInputElement);
  const status = part(form, ".search-status", HTMLElement);
  const list = part(form, ".search-results", HTMLElement);
  const more = part(form, ".search-more", HTMLButtonElement);
  const shortcut = part(form, ".search-shortcut input", HTMLInputElement);
  let index: Promise<SearchIndex> | undefined = loading;
  index.catch(() => undefined); // whoever searches is told
  let answer = NO_ANSWER;
  let latest = 0;

  async function search(): Promise<void> {
    const turn = ++latest;
    const query = field.value;
    try {
      if (query.trim() === "") return show("", [], NO_ANSWER);
      index ??= loadIndex();
      const next = await (await index).search(query);
      const found = await hitsOf(next.records.slice(0, PAGE), await index);
      if (turn === latest) show(wordsFor(next), found, next);
    } catch {
      index = undefined;
      if (turn === latest) show(form.dataset.failed ?? "", [], NO_ANSWER);
    }
  }

  function show(words: string, found: readonly Hit[], next: Answer): void {
    answer = next;
    status.textContent = words;
    list.replaceChildren(...found.map((hit) => itemOf(hit, answer.terms)));
    list.scrollTop = 0;
    more.hidden = answer.records.length <= found.length;
  }

  async function showMore(): Promise<void> {
    const turn = latest;
    const shown = list.childElementCount;
    index ??= loadIndex();
    const found = await hitsOf(answer.records.slice(shown, shown + PAGE), await index);
    if (turn !== latest) return;
    list.append(...found.map((hit) => itemOf(hit, answer.terms)));
    more.hidden = answer.records.length <= list.childElementCount;
    list.children[shown]?.querySelector("a")?.focus();
  }

  function wordsFor({ records: { length: count }, isClosest }: Answer): string {
    if (count === 0) return form.dataset.nothing ?? "";
    if (isClosest) return form.dataset.closest ?? "";
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

function hitsOf(records: readonly number[], index: SearchIndex): Promise<Hit[]> {
  return Promise.all(records.map((record) => index.hitOf(record)));
}

function itemOf({ url, title, kind, year, text }: Hit, terms: ReadonlySet<string>): HTMLElement {
  const link = document.createElement("a");
  link.href = url;
  const note = [kind, year].filter(Boolean).join(" · ");
  link.append(
    element("span", "title", markedParts(title, terms).map(nodeOf)),
    " ",
    element("span", "note", [document.createTextNode(note)]),
  );
  const item = document.createElement("li");
  item.append(link, ...(text === "" ? [] : [element("p", "", excerptOf(text, terms).map(nodeOf))]));
  return item;
}

function nodeOf({ text, isMarked }: Part): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
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
