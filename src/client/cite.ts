// On the pages of talks and papers: copies the BibTeX entry, which stands on the page to be read without scripts.

import { part } from "./page/part.ts";

const cite = document.querySelector<HTMLElement>(".cite");
if (cite !== null) {
  const button = part(cite, ".copy");
  const told = part(cite, "[role=status]");
  const entry = part(cite, "pre");
  button.onclick = async () => {
    const { copied = "" } = button.dataset;
    try {
      await navigator.clipboard.writeText(entry.textContent ?? "");
      told.textContent = copied;
    } catch {
      entry.closest("details")?.setAttribute("open", "");
      getSelection()?.selectAllChildren(entry);
    }
  };
}
