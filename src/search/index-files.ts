import type { Hit, SearchRecord, SplitRecord } from "./record.ts";
import { lineOf } from "./term-lines.ts";
import { postingsOf } from "./weights.ts";

/** The file that a search begins with; it names the others. */
export const INDEX = "index.json";
/** The program beside it, which knows the stems of words in the language of the site. */
export const STEMMER = "stemmer.js";

/** What the first file says. */
export interface IndexOutline {
  /** How many records there are. */
  readonly count: number;
  /** The files of terms, in order, each with its first term. */
  readonly terms: readonly (readonly [first: string, file: string])[];
  /** The files of what results show, in order, each with the number of its first record. */
  readonly hits: readonly (readonly [first: number, file: string])[];
  /** What the files hold, where all of them are so small that one request serves better. */
  readonly contents?: Readonly<Record<string, string>> | undefined;
}

interface NamedText {
  readonly name: string;
  readonly content: string;
}

/** In characters; compressed they are about half and a third of that. */
const SIZE_OF_TERMS = 16_000;
const SIZE_OF_HITS = 4_000;
/** An index of so many characters comes in one file. */
const SMALL = 120_000;

/** What a result can show of a text: words behind it are found, but not shown. */
const LONGEST_TEXT = 10_000;
/** The first half of a letter that UTF-16 writes as two. */
const HALF_A_LETTER = /[\uD800-\uDBFF]$/;

/**
 * The files that browsers search, named by their content; the same records give the same.
 * @param digestOf of a text, for its name
 */
export function indexFiles(records: readonly SplitRecord[], digestOf: (text: string) => string): NamedText[] {
  const terms = termFiles(records).map(
    ([first, content]) => [first, named("terms", "txt", content)] as const,
  );
  const hits = hitFiles(records).map(([first, content]) => [first, named("hits", "json", content)] as const);
  const files = [...terms, ...hits].map(([, file]) => file);
  const isSmall = files.reduce((sum, { content }) => sum + content.length, 0) <= SMALL;
  const outline: IndexOutline = {
    count: records.length,
    terms: terms.map(([first, { name }]) => [first, name]),
    hits: hits.map(([first, { name }]) => [first, name]),
    contents: isSmall ? Object.fromEntries(files.map(({ name, content }) => [name, content])) : undefined,
  };
  return [{ name: INDEX, content: JSON.stringify(outline) }, ...(isSmall ? [] : files)];

  function named(kind: string, ending: string, content: string): NamedText {
    return { name: `${kind}.${digestOf(content)}.${ending}`, content };
  }
}

function termFiles(records: readonly SplitRecord[]): [first: string, content: string][] {
  const postings = postingsOf(records);
  const files: [string, string][] = [];
  let [first, before, content] = ["", "", ""];
  for (const term of [...postings.keys()].sort()) {
    if (content === "") first = term;
    content += lineOf(term, postings.get(term) ?? [], before);
    before = term;
    if (content.length < SIZE_OF_TERMS) continue;
    files.push([first, content]);
    [before, content] = ["", ""];
  }
  return content === "" ? files : [...files, [first, content]];
}

function hitFiles(records: readonly SplitRecord[]): [first: number, content: string][] {
  const files: [number, string][] = [];
  let [first, size] = [0, 0];
  for (const [index, record] of records.entries()) {
    size += record.title.length + Math.min(record.names.length + record.text.length, LONGEST_TEXT);
    if (size < SIZE_OF_HITS && index < records.length - 1) continue;
    files.push([first, JSON.stringify(records.slice(first, index + 1).map(hitOf))]);
    [first, size] = [index + 1, 0];
  }
  return files;
}

function hitOf({ url, title, kind, year, names, text }: SearchRecord): Hit {
  const all = [names, text].filter((part) => part !== "").join(" ");
  return { url, title, kind, year, text: all.slice(0, LONGEST_TEXT).replace(HALF_A_LETTER, "") };
}
