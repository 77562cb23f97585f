import { digestOf } from "../bundle/digest.ts";
import { SEARCH_INDEX } from "../file-urls.ts";
import { readStemmer } from "../read/stemmers.ts";
import { indexFiles, STEMMER } from "../search/index-files.ts";
import type { SplitRecord } from "../search/record.ts";
import { fileOf } from "../urls.ts";
import type { OutputFile } from "./output/output.ts";

/** For languages whose stems nobody knows, and those whose words have none: words are what they are. */
const WITHOUT_STEMS = "export const stemmer = (word) => word;\n";

/**
 * The files that browsers search; the same records give the same bytes.
 * @param language of the series
 */
export function makeSearchIndex(records: readonly SplitRecord[], language: string): OutputFile[] {
  const stemmer = { name: STEMMER, content: readStemmer(language) ?? WITHOUT_STEMS };
  return [stemmer, ...indexFiles(records, digestOf)].map(({ name, content }) => ({
    file: fileOf(SEARCH_INDEX + name),
    content,
  }));
}
