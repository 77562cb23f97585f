import { part } from "../page/part.ts";
import { count } from "../page/words.ts";
import { changed, countOf, type ProgramPage, rowsWith } from "./program-page.ts";
import type { Row } from "./rows.ts";
import { sharedIds } from "./selection.ts";

/** The program that a link shares. */
export interface Shared {
  /** Undefined unless only its talks are to be shown. */
  readonly ids: () => ReadonlySet<string> | undefined;
}

/** A shared program stands beside the reader's own, and changes it only when asked to. */
export function openShared(page: ProgramPage): Shared {
  const { tools, program, rows, words, store, tell } = page;
  const banner = part(tools, ".shared");
  const only = part<HTMLInputElement>(banner, "input");
  let ids: ReadonlySet<string> | undefined;

  const open = (): void => {
    ids = sharedIds(location.hash, idsOf(rows));
    banner.hidden = ids === undefined;
    only.checked = ids !== undefined;
    if (ids === undefined) return;
    const known = countOf(rowsWith(page, ids));
    const unknown = ids.size - known;
    part(banner, ".shared-count").textContent = [
      count(words.shared, known),
      ...(unknown === 0 ? [] : [count(words.unknown, unknown)]),
    ].join(" ");
  };
  const close = (): void => {
    history.replaceState(history.state, "", location.pathname + location.search);
    open();
    changed(page);
    part(program, "input[name=show]").focus();
  };
  const add = (): void => {
    const known = [...new Set(rows.map(({ id }) => id))].filter((id) => ids?.has(id));
    store.change(known, true);
    tell(count(words.added, known.length));
    close();
  };

  open();
  part(banner, ".shared-add").addEventListener("click", add);
  part(banner, ".shared-close").addEventListener("click", close);
  addEventListener("hashchange", () => {
    open();
    changed(page);
  });
  return { ids: () => (only.checked ? ids : undefined) };
}

/** Asked for one by one: a page that shares nothing reads none. */
function* idsOf(rows: readonly Row[]): Iterable<string> {
  for (const { id } of rows) yield id;
}
