// Pagefind, which a build leaves beside the pages: loaded when something is first looked for.

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

/** @param folder the path where the index lies; its records have their base path already */
export async function loadIndex(folder: string): Promise<Index> {
  const pagefind: Pagefind = await import(`${folder}pagefind.js`);
  const index = pagefind.createInstance({ baseUrl: "/" });
  await index.init();
  return index;
}
