import { createIndex } from "pagefind";
import type { SearchRecord } from "../exports/search-records.ts";
import { SEARCH_INDEX } from "../file-urls.ts";
import { fileOf } from "../urls.ts";
import type { OutputFile } from "./output.ts";

/** Pagefind's program, its WebAssembly and the index; its own user interface is left out. */
const NEEDED =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|(index|fragment)\/.*|.*\.pf_meta|wasm\.\w+\.pagefind)$/;
const ENTRY = "pagefind-entry.json";
interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/** WebAssembly for languages whose words Pagefind cannot take apart. */
const WITHOUT_STEMS = "wasm.unknown.pagefind";

/** The files that browsers search; the same records give the same bytes, which Pagefind's filters would not. */
export async function makeSearchIndex(records: readonly SearchRecord[]): Promise<OutputFile[]> {
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
  const needed = files.filter(({ path }) => NEEDED.test(path));
  const hasStems = needed.some(({ path }) => path.startsWith("wasm.") && path !== WITHOUT_STEMS);
  return needed
    .filter(({ path }) => !hasStems || path !== WITHOUT_STEMS)
    .map(({ path, content }) => ({ file: fileOf(SEARCH_INDEX + path), content }));
}

/** Pagefind leaves out what it finds no words in, and says nothing. */
function checkCount(files: readonly { path: string; content: Uint8Array }[], expected: number): void {
  const entry = files.find(({ path }) => path === ENTRY);
  const { languages }: Entry = JSON.parse(new TextDecoder().decode(entry?.content));
  const found = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (found !== expected) throw new Error(`Pagefind took ${found} of ${expected} pages into the search.`);
}
