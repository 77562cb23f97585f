// Pagefind, which a build leaves beside the pages: loaded when something is first looked for.

import { SEARCH_INDEX } from "../../file-urls.ts";
import { queriesOf } from "../../search-terms.ts";

/** A found record. */
export interface Found {
  readonly url: string;
  /** Text whose `<` and `>` are escaped, with `<mark>` around what was looked for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly results: readonly Result[];
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Found>;
}

export interface Index {
  search(query: string): Promise<Answer>;
  mergeIndex(folder: string, options: { readonly baseUrl: string }): Promise<void>;
}

interface Pagefind {
  createInstance(options: { readonly baseUrl: string }): Index & { init(): Promise<void> };
}

/** Records have their base path already. */
const OPTIONS = { baseUrl: "/" };

export async function loadIndex(): Promise<Index> {
  const program = new URL(`..${SEARCH_INDEX}pagefind.js`, import.meta.url); // this script lies in the assets
  const pagefind: Pagefind = await import(program.href);
  const index = pagefind.createInstance(OPTIONS);
  await index.init();
  return index;
}

/** An index together with those in further folders: what is found in any of them is one list. */
export async function wholeIndex(loading: Promise<Index>, folders: readonly string[]): Promise<Index> {
  const index = await loading;
  await Promise.all(folders.map((folder) => index.mergeIndex(folder, OPTIONS)));
  return index;
}

/** What is found under any spelling of the query, each once, the best first. */
export async function answerTo(query: string, index: Index): Promise<Answer> {
  const answers = await Promise.all(queriesOf(query).map((spelling) => index.search(spelling)));
  const results = new Map<string, Result>();
  for (const result of answers.flatMap((answer) => answer.results)) {
    if (result.score > (results.get(result.id)?.score ?? 0)) results.set(result.id, result);
  }
  return { results: [...results.values()].sort((a, b) => b.score - a.score) };
}
