// Pagefind, which a build leaves beside the pages: loaded when something is first looked for.

import { SEARCH_INDEX } from "../file-urls.ts";

/** A found record. */
export interface Found {
  readonly url: string;
  /** Text whose `<` and `>` are escaped, with `<mark>` around what was looked for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly results: readonly { data(): Promise<Found> }[];
}

export interface Index {
  search(query: string): Promise<Answer>;
}

interface Pagefind {
  createInstance(options: { readonly baseUrl: string }): Index & { init(): Promise<void> };
}

/** Its records have their base path already. */
export async function loadIndex(): Promise<Index> {
  const program = new URL(`..${SEARCH_INDEX}pagefind.js`, import.meta.url); // this script lies in the assets
  const pagefind: Pagefind = await import(program.href);
  const index = pagefind.createInstance({ baseUrl: "/" });
  await index.init();
  return index;
}
