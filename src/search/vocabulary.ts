import { beginsClose } from "./closeness.ts";
import type { IndexOutline } from "./index-files.ts";
import { readLines, type TermList } from "./term-lines.ts";

/** The stem of a word, without marks: "networks" and "networking" have one. */
export type Stemmer = (word: string) => string;

/** Which terms stand for a word: those of its stem; those that begin with it, too; those that nearly do. */
export type Likeness = "stem" | "beginning" | "slip";

/** A term that stands for a word. */
export interface Match {
  readonly term: string;
  readonly postings: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface Vocabulary {
  find(word: string, likeness: Likeness): Promise<Match[]>;
}

/** More words begin with less than anybody would wait for. */
const SHORTEST_TRUNK = 3;
/** Of shorter words, too many would be meant. */
const SHORTEST_WITH_SLIP = 4;
/** The first letters are seldom wrong. */
const SURE_LETTERS = 2;

/** The terms of an index, each file read once. */
export function vocabularyOf(
  files: IndexOutline["terms"],
  load: (file: string) => Promise<string>,
  stemmer: Stemmer,
): Vocabulary {
  const lists = new Map<string, Promise<TermList>>();
  const listIn = (file: string): Promise<TermList> => {
    const known = lists.get(file) ?? load(file).then(readLines);
    lists.set(file, known);
    return known;
  };
  const beginning = async (prefix: string): Promise<[term: string, postings: string][]> => {
    const needed = files.filter(([first], place) => {
      const next = files[place + 1]?.[0];
      return (first <= prefix || first.startsWith(prefix)) && (next === undefined || next > prefix);
    });
    const all = await Promise.all(needed.map(([, file]) => listIn(file)));
    return all.flatMap((list) => rangeOf(list, prefix));
  };
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const stem = stems.get(word) ?? stemmer(word);
    stems.set(word, stem);
    return stem;
  };

  return {
    async find(word, likeness) {
      if (likeness === "slip") {
        if (word.length < SHORTEST_WITH_SLIP) return [];
        const near = await beginning(word.slice(0, SURE_LETTERS));
        return near.flatMap(([term, postings]) =>
          beginsClose(term, word)
            ? [{ term, postings, likeness: (0.5 * word.length) / (term.length + 1) }]
            : [],
        );
      }
      const stem = stemOf(word);
      // Other words of the stem may end in another letter than this one: "study" and "studies" share "stud".
      const trunk = commonBeginning(word, stem.slice(0, -1));
      const hasStem = trunk.length >= SHORTEST_TRUNK;
      const candidates = await beginning(hasStem ? trunk : word);
      return candidates.flatMap(([term, postings]): Match[] => {
        if (term === word) return [{ term, postings, likeness: 1 }];
        if (hasStem && stemOf(term) === stem) return [{ term, postings, likeness: 0.9 }];
        if (likeness === "stem" || !term.startsWith(word)) return [];
        return [{ term, postings, likeness: 0.2 + (0.6 * word.length) / term.length }];
      });
    },
  };
}

function rangeOf({ terms, postings }: TermList, prefix: string): [term: string, postings: string][] {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  const found: [string, string][] = [];
  for (let place = low; terms[place]?.startsWith(prefix); place += 1)
    found.push([terms[place] ?? "", postings[place] ?? ""]);
  return found;
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
