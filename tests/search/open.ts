import { digestOf } from "../../src/bundle/digest.ts";
import { readStemmer } from "../../src/read/stemmers.ts";
import { indexFiles } from "../../src/search/index-files.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { openIndex, type SearchIndex } from "../../src/search/search-index.ts";
import type { Stemmer } from "../../src/search/vocabulary.ts";
import { splitRecord } from "../../src/search/weights.ts";

export function record(title: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return { url: `/${title}/`, title, kind: "Talk", year: "2026", names: "", text: "", ids: [], ...more };
}

/** An index that is opened as browsers do, and the files that were asked for, in order. */
export async function opened(
  records: readonly SearchRecord[],
  language = "en",
): Promise<{ index: SearchIndex; loaded: string[] }> {
  const files = new Map(
    indexFiles(records.map(splitRecord), digestOf).map(({ name, content }) => [name, content]),
  );
  const loaded: string[] = [];
  const load = async (file: string): Promise<string> => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`There is no ${file}.`);
    loaded.push(file);
    return content;
  };
  return { index: await openIndex({ load, stemmer: stemmerOf(language) }), loaded };
}

/** The titles of what is found, the best first. */
export async function titlesFor(query: string, index: SearchIndex): Promise<string[]> {
  const { records } = await index.search(query);
  return Promise.all(records.map(async (found) => (await index.hitOf(found)).title));
}

async function stemmerOf(language: string): Promise<Stemmer> {
  const program = readStemmer(language);
  if (program === undefined) return (word) => word;
  const { stemmer } = await import(`data:text/javascript,${encodeURIComponent(program)}`);
  return stemmer;
}
