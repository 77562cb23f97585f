import { INDEX, type IndexOutline } from "./index-files.ts";
import { type Wanted, wantedBy } from "./query.ts";
import type { Hit } from "./record.ts";
import { eachPosting } from "./term-lines.ts";
import { type Likeness, type Stemmer, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Where the files of an index lie. */
export interface Source {
  readonly load: (file: string) => Promise<string>;
  readonly stemmer: Promise<Stemmer>;
}

export interface Answer {
  /** The best first. */
  readonly records: readonly number[];
  /** Whether nothing has all that is wanted as it is written: these come closest. */
  readonly isClosest: boolean;
  /** The terms by which they were found. */
  readonly terms: ReadonlySet<string>;
}

export interface SearchIndex {
  search(query: string): Promise<Answer>;
  /** What the result shows of a record. */
  hitOf(record: number): Promise<Hit>;
}

export async function openIndex({ load, stemmer }: Source): Promise<SearchIndex> {
  const [text, stem] = await Promise.all([load(INDEX), stemmer]);
  const { count, terms, hits, contents = {} }: IndexOutline = JSON.parse(text);
  const loadFile = async (file: string): Promise<string> => contents[file] ?? load(file);
  const vocabulary = vocabularyOf(terms, loadFile, stem);
  const known = new Map<string, Promise<readonly Hit[]>>();
  return {
    search: (query) => answerTo(wantedBy(query), vocabulary, count),
    async hitOf(record) {
      const [first, file] = hits.findLast(([start]) => start <= record) ?? [];
      if (first === undefined || file === undefined) throw new Error(`The index has no record ${record}.`);
      const all = known.get(file) ?? loadFile(file).then((text): readonly Hit[] => JSON.parse(text));
      known.set(file, all);
      const hit = (await all)[record - first];
      if (hit === undefined) throw new Error(`The index has no record ${record}.`);
      return hit;
    },
  };
}

/** How well each record answers what is wanted: 0 where it does not. */
interface Scores {
  readonly scores: Float32Array;
  readonly found: number;
  readonly terms: readonly string[];
}

/** Everything that is wanted must be there, as it is written, then as beginnings of words; else what comes closest. */
async function answerTo(wanted: readonly Wanted[], vocabulary: Vocabulary, count: number): Promise<Answer> {
  const scoresAs = (one: Wanted, likeness: Likeness): Promise<Scores> =>
    scoresOf(one, likeness, vocabulary, count);
  const strict = await Promise.all(
    wanted.map((one) => scoresAs(one, one.isBeginning ? "beginning" : "stem")),
  );
  const exact = answerOf(strict, strict.length, count, false);
  if (exact.records.length > 0 || wanted.length === 0) return exact;
  const wide = await Promise.all(wanted.map((one) => scoresAs(one, "beginning")));
  const begun = answerOf(wide, wide.length, count, false);
  if (begun.records.length > 0) return begun;
  const close = await Promise.all(
    wide.map(async (scores, place) => {
      const one = wanted[place];
      return scores.found > 0 || one === undefined ? scores : scoresAs(one, "slip");
    }),
  );
  for (let most = close.length; most > 0; most -= 1) {
    const closest = answerOf(close, most, count, true);
    if (closest.records.length > 0) return closest;
  }
  return { records: [], isClosest: false, terms: new Set() };
}

/** The records that have so many of what is wanted; rare words weigh more. */
function answerOf(all: readonly Scores[], needed: number, count: number, isClosest: boolean): Answer {
  const total = new Float32Array(count);
  const had = new Uint8Array(count);
  for (const { scores, found } of all) {
    const rarity = Math.log(1 + count / Math.max(found, 1));
    for (let record = 0; record < count; record += 1) {
      const score = scores[record] ?? 0;
      if (score === 0) continue;
      total[record] = (total[record] ?? 0) + score * rarity;
      had[record] = (had[record] ?? 0) + 1;
    }
  }
  const records: number[] = [];
  for (let record = 0; record < count; record += 1)
    if (needed > 0 && had[record] === needed) records.push(record);
  records.sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b);
  return { records, isClosest, terms: new Set(all.flatMap(({ terms }) => terms)) };
}

async function scoresOf(
  { ways }: Wanted,
  likeness: Likeness,
  vocabulary: Vocabulary,
  count: number,
): Promise<Scores> {
  const scores = new Float32Array(count);
  const terms: string[] = [];
  for (const way of ways) {
    const last = way.length - 1;
    const words = await Promise.all(
      way.map((spellings, place) =>
        // Of several words that are one thing, only the last is still being typed.
        scoresOfWord(
          spellings,
          place < last && likeness === "beginning" ? "stem" : likeness,
          vocabulary,
          count,
        ),
      ),
    );
    terms.push(...words.flatMap((word) => word.terms));
    for (let record = 0; record < count; record += 1) {
      let least = Number.POSITIVE_INFINITY;
      for (const word of words) least = Math.min(least, word.scores[record] ?? 0);
      if (least > (scores[record] ?? 0)) scores[record] = least;
    }
  }
  return { scores, found: scores.reduce((sum, score) => (score > 0 ? sum + 1 : sum), 0), terms };
}

async function scoresOfWord(
  spellings: readonly string[],
  likeness: Likeness,
  vocabulary: Vocabulary,
  count: number,
): Promise<Pick<Scores, "scores" | "terms">> {
  const scores = new Float32Array(count);
  const matches = (
    await Promise.all(spellings.map((spelling) => vocabulary.find(spelling, likeness)))
  ).flat();
  for (const match of matches) {
    eachPosting(match.postings, (record, weight) => {
      const score = weight * match.likeness;
      if (score > (scores[record] ?? 0)) scores[record] = score;
    });
  }
  return { scores, terms: matches.map(({ term }) => term) };
}
