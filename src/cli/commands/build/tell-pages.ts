import { count } from "../../count.ts";
import type { Terminal } from "../../terminal.ts";

/** Counts the pages of one attempt. */
export function tellPages({ progress }: Terminal): (pages: number) => void {
  let made = 0;
  return (pages) => {
    made += pages;
    progress?.(`${count(made, "page")} made; images and the search follow …`);
  };
}
