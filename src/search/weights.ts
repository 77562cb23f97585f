import type { FieldWords, SearchRecord, SplitRecord } from "./record.ts";
import { joinedTerm, wordsIn } from "./words.ts";

/**
 * How well a record answers a term: the place of the record in the index, and a weight from 1 to `HEAVIEST`. In one number,
 * as a site has hundreds of thousands.
 */
export type Posting = number;

export const HEAVIEST = 26;
const WEIGHTS = 32;

export function postingOf(record: number, weight: number): Posting {
  return record * WEIGHTS + weight;
}

export function recordIn(posting: Posting): number {
  return Math.floor(posting / WEIGHTS);
}

export function weightIn(posting: Posting): number {
  return posting % WEIGHTS;
}

/** What a word says of a page, by where it stands. */
const FIELDS = [
  { weight: 6, wordsOf: ({ title }: SearchRecord) => termsIn(title) },
  { weight: 3, wordsOf: ({ names }: SearchRecord) => termsIn(names) },
  { weight: 1, wordsOf: ({ text }: SearchRecord) => termsIn(text) },
  { weight: 1, wordsOf: ({ kind, year }: SearchRecord) => termsIn(`${kind} ${year}`) },
  {
    weight: 3,
    wordsOf: ({ ids }: SearchRecord) => ({
      length: ids.length,
      terms: ids.flatMap((id) => joinedTerm(id) ?? []).join(" "),
    }),
  },
] as const;

/** The further mentions of a word say less and less (k₁ of BM25), and each says less in a long field (b). */
const SATURATION = 3;
const LENGTH_MATTERS = 0.5;

export function splitRecord(record: SearchRecord): SplitRecord {
  return { ...record, fields: FIELDS.map(({ wordsOf }) => wordsOf(record)) };
}

/** The postings of every term, by the records (BM25F without what depends on how many records have the term). */
export function postingsOf(records: readonly SplitRecord[]): Map<string, Posting[]> {
  const fields = FIELDS.map(({ weight }, place): Field => {
    const words = records.flatMap((record) => record.fields[place] ?? []);
    const written = words.filter(({ length }) => length > 0).length;
    const total = words.reduce((sum, { length }) => sum + length, 0);
    return { weight, words, usual: total / Math.max(written, 1) };
  });
  const postings = new Map<string, Posting[]>();
  for (const record of records.keys()) {
    for (const [term, sum] of sumsOf(record, fields)) {
      const share = sum / (sum + SATURATION);
      const posting = postingOf(record, Math.max(1, Math.round(HEAVIEST * share)));
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [posting]);
      else known.push(posting);
    }
  }
  return postings;
}

interface Field {
  readonly weight: number;
  readonly words: readonly FieldWords[];
  /** The mean number of words where there are any. */
  readonly usual: number;
}

function sumsOf(record: number, fields: readonly Field[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { weight, words, usual } of fields) {
    const { length = 0, terms = "" } = words[record] ?? {};
    if (terms === "") continue;
    const mention = weight / (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / usual);
    for (const term of terms.split(" ")) sums.set(term, (sums.get(term) ?? 0) + mention);
  }
  return sums;
}

function termsIn(text: string): FieldWords {
  const words = wordsIn(text);
  return { length: words.length, terms: words.flatMap(({ terms }) => terms).join(" ") };
}
