import { createIndex } from "pagefind";
import type { SearchRecord } from "../exports/search-records.ts";
import { SEARCH_INDEX } from "../file-urls.ts";
import { fileOf } from "../urls.ts";
import { inShares } from "./keys.ts";
import type { OutputFile } from "./output/output.ts";

/** Pagefind's program, its WebAssembly and the index; its own user interface is left out. */
const NEEDED =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|(index|fragment)\/.*|.*\.pf_meta|wasm\.\w+\.pagefind)$/;
const ENTRY = "pagefind-entry.json";
interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/** WebAssembly for languages whose words Pagefind cannot take apart. */
const WITHOUT_STEMS = "wasm.unknown.pagefind";

/** Records with an index of their own. */
export interface SearchShare {
  /** The path of the folder in which it is published. */
  readonly folder: string;
  readonly records: readonly SearchRecord[];
}

/** So many take about half a second to index, and a reader of a larger site loads one more small file for as many. */
const RECORDS_OF_SHARE = 400;
/** Each but the first is two requests more for who searches first. */
const MOST_SHARES = 8;

/**
 * Divides what is found of a large site over several indexes, so that a page that changes makes one of them anew. Each
 * page has its place by its address: shares are alike then, and what is found in one weighs as much as in another. A site
 * of usual size has one index.
 */
export function searchShares(records: readonly SearchRecord[]): SearchShare[] {
  return inShares(records, ({ url }) => url, RECORDS_OF_SHARE, MOST_SHARES).map((share, place) => ({
    folder: place === 0 ? SEARCH_INDEX : `${SEARCH_INDEX}${place}/`,
    records: share,
  }));
}

/** What an index needs whose program lies in another folder. */
const NEEDED_OF_FURTHER = /^(pagefind-entry\.json|(index|fragment)\/.*|.*\.pf_meta)$/;

/**
 * The files that browsers search; the same records give the same bytes, which Pagefind's filters would not.
 * @param folder where they are published: the program that searches lies in the first folder
 */
export async function makeSearchIndex(
  records: readonly SearchRecord[],
  folder = SEARCH_INDEX,
): Promise<OutputFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(" ")}`);
  const added = await Promise.all(
    records.map(({ url, content, language, meta }) =>
      index.addCustomRecord({ url, content, language, meta: { ...meta } }),
    ),
  );
  const { files, errors: faults } = await index.getFiles();
  await index.deleteIndex();
  const all = [...added.flatMap((answer) => answer.errors), ...faults];
  if (all.length > 0) throw new Error(`Pagefind could not index the site: ${all.join(" ")}`);
  checkCount(files, records.length);
  const wanted = folder === SEARCH_INDEX ? NEEDED : NEEDED_OF_FURTHER;
  const needed = files.filter(({ path }) => wanted.test(path));
  const hasStems = needed.some(({ path }) => path.startsWith("wasm.") && path !== WITHOUT_STEMS);
  return needed
    .filter(({ path }) => !hasStems || path !== WITHOUT_STEMS)
    .map(({ path, content }) => ({ file: fileOf(folder + path), content }));
}

/** Pagefind leaves out what it finds no words in, and says nothing. */
function checkCount(files: readonly { path: string; content: Uint8Array }[], expected: number): void {
  const entry = files.find(({ path }) => path === ENTRY);
  const { languages }: Entry = JSON.parse(new TextDecoder().decode(entry?.content));
  const found = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (found !== expected) throw new Error(`Pagefind took ${found} of ${expected} pages into the search.`);
}
