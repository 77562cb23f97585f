// The index that a build leaves beside the page of the search: loaded when something is first looked for.

import { SEARCH_INDEX } from "../../file-urls.ts";
import { INDEX, STEMMER } from "../../search/index-files.ts";
import { openIndex, type SearchIndex } from "../../search/search-index.ts";
import type { Stemmer } from "../../search/vocabulary.ts";

/** @throws where a file cannot be had: the site may have been published anew, and then names others */
export function loadIndex(): Promise<SearchIndex> {
  const folder = new URL(`..${SEARCH_INDEX}`, import.meta.url); // this script lies in the assets
  const program: Promise<{ readonly stemmer: Stemmer }> = import(new URL(STEMMER, folder).href);
  return openIndex({
    load: async (file) => {
      const response = await fetch(new URL(file, folder), file === INDEX ? { cache: "no-cache" } : {});
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.text();
    },
    stemmer: program.then(({ stemmer }) => stemmer),
  });
}
