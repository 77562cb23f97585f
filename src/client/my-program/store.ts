import { storedIds, textToStore } from "./selection.ts";

/** The talks of one edition that a reader has chosen, kept on the device. */
export interface Store {
  /** Also those that the program no longer has: they may come back. */
  readonly ids: () => ReadonlySet<string>;
  readonly change: (ids: Iterable<string>, isChosen: boolean) => void;
  readonly onChange: (react: () => void) => void;
}

/**
 * @param edition the path of the edition: sites and editions of one origin share its storage
 * @param complain called once, when the browser keeps nothing
 */
export function openStore(edition: string, complain: () => void): Store {
  const key = `lectern:${edition}`;
  const reactions: (() => void)[] = [];
  let ids: Set<string> = new Set();
  let isKept = true;

  const load = (): void => {
    if (!isKept) return;
    try {
      ids = storedIds(localStorage.getItem(key));
    } catch {
      // What is chosen on this page, stays for this page.
    }
  };
  const save = (): void => {
    if (!isKept) return;
    try {
      localStorage.setItem(key, textToStore(ids));
    } catch {
      isKept = false;
      complain();
    }
  };
  const react = (): void => {
    for (const reaction of reactions) reaction();
  };

  load();
  addEventListener("storage", (event) => {
    if (event.key !== key && event.key !== null) return;
    load();
    react();
  });
  // A page that the back button brings back has missed what happened meanwhile.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    load();
    react();
  });

  return {
    ids: () => ids,
    change: (changed, isChosen) => {
      load();
      for (const id of changed) {
        if (isChosen) ids.add(id);
        else ids.delete(id);
      }
      save();
      react();
    },
    onChange: (reaction) => reactions.push(reaction),
  };
}
