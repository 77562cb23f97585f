import type { Item, Program, Talk } from "./program.ts";

/** The talks among items and within their sessions, in order. */
export function talksIn(items: readonly Item[]): Talk[] {
  return items
    .flatMap((item) => (item.kind === "session" ? item.items : [item]))
    .filter((item) => item.kind === "talk");
}

/** All talks of an edition, in the order of its program. */
export function talksOf({ program }: { readonly program?: Program | undefined }): Talk[] {
  return (program?.days ?? []).flatMap(({ items }) => talksIn(items));
}
