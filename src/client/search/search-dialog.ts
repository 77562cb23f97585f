// The search over a page: a dialog around the form of the search page, which is fetched on first use.

import { type SearchForm, startSearch } from "./search-form.ts";
import { loadIndex } from "./search-index.ts";

let search: Promise<SearchForm> | undefined;

/** @param href the search page */
export async function openSearch(href: string): Promise<HTMLInputElement> {
  const onPage = document.querySelector<HTMLInputElement>("main #search-field");
  if (onPage) {
    onPage.select();
    return onPage;
  }
  search ??= makeDialog(href);
  search.catch(() => {
    search = undefined;
  });
  const { form, field } = await search;
  form.closest("dialog")?.showModal();
  field.select();
  return field;
}

async function makeDialog(href: string): Promise<SearchForm> {
  const loading = loadIndex();
  loading.catch(() => undefined); // whoever searches is told
  const response = await fetch(href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const form = page.querySelector<HTMLFormElement>("form.search");
  const style = page.querySelector<HTMLLinkElement>("link.search-style");
  if (!form || !style) throw new Error("The search page holds no search.");
  await new Promise((resolve, reject) => {
    style.addEventListener("load", resolve);
    style.addEventListener("error", reject);
    document.head.append(style);
  });
  const dialog = document.createElement("dialog");
  dialog.className = "search-dialog";
  dialog.ariaLabel = page.querySelector("h1")?.textContent ?? "";
  dialog.append(form);
  document.body.append(dialog);
  const close = form.querySelector<HTMLButtonElement>(".search-close");
  close?.removeAttribute("hidden");
  close?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close(); // beside it
  });
  return startSearch(form, loading);
}
