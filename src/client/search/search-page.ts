// The search on a page of its own: its address says what is looked for.

import { startSearch } from "./search-form.ts";
import { loadIndex } from "./search-index.ts";

const form = document.querySelector<HTMLFormElement>("main form.search");
if (form) {
  const { field, search } = startSearch(form, loadIndex());
  field.value = new URLSearchParams(location.search).get(field.name) ?? "";

  const follow = (): void => {
    const query = field.value === "" ? "" : `?${new URLSearchParams({ [field.name]: field.value })}`;
    history.replaceState(null, "", location.pathname + query);
  };
  form.addEventListener("input", follow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow();
    void search();
  });
  field.focus();
  void search();
}
