// On every page: opens the search, by its link or by the / key, and keeps the current edition for when one is offline.

import { isShortcutOn } from "./search/shortcut.ts";

const link = document.querySelector<HTMLAnchorElement>(".search-link a");
/** What is typed while the search is being loaded. */
let typed: string | undefined;

link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open(link.href);
});

addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (typed !== undefined) {
    if (key.length === 1) typed += key;
  } else if (link && key === "/" && isShortcutOn() && !isBusy(target)) {
    event.preventDefault();
    void open(link.href);
  }
});

async function open(href: string): Promise<void> {
  if (typed !== undefined) return;
  typed = "";
  try {
    const { openSearch } = await import("./search/search-dialog.ts");
    const field = await openSearch(href);
    if (typed !== "") {
      field.value = typed;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  } catch {
    location.href = href;
  }
  typed = undefined;
}

/** Whether the key belongs to something else: a field, or an open dialog. */
function isBusy(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null) ||
    document.querySelector("dialog[open]") !== null
  );
}

if (document.querySelector("main form.search")) void import("./search/search-page.ts");

const { worker } = document.documentElement.dataset;
if (worker !== undefined && "serviceWorker" in navigator) {
  // Before other scripts add to it. What no worker can have kept, is as new as it can be.
  const shown = navigator.serviceWorker.controller === null ? undefined : textOf(document);
  const start = (): void =>
    void import("./offline/offline.ts").then(({ goOffline }) =>
      goOffline(worker, (page) => shown === undefined || textOf(page) === shown),
    );
  addEventListener("load", () => ("requestIdleCallback" in window ? requestIdleCallback(start) : start()));
}

/** What a page says, without what it says only where there are no scripts. */
function textOf(page: Document): string {
  const text = page.querySelector("main")?.textContent ?? "";
  return [...page.querySelectorAll("main noscript")].reduce(
    (rest, { textContent }) => rest.replace(textContent ?? "", ""),
    text,
  );
}
