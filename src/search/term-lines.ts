// How terms and their postings are written: a line for each term, in order. It begins with how many letters it shares with
// the term before (in base 36) and goes on with the others; behind a space stand its postings: how many records further
// (in base 36, nothing for the next one), and the weight as a capital letter.

import { HEAVIEST, type Posting, recordIn, weightIn } from "./weights.ts";

/** Terms in order, and the text of their postings. */
export interface TermList {
  readonly terms: readonly string[];
  readonly postings: readonly string[];
}

const MOST_SHARED = 35;
const BEFORE_A = 64;

/** @param before the term of the line before; empty for the first line of a file */
export function lineOf(term: string, postings: readonly Posting[], before: string): string {
  const shared = sharedLetters(before, term);
  return `${shared.toString(36)}${term.slice(shared)} ${writtenPostings(postings)}\n`;
}

export function readLines(text: string): TermList {
  const terms: string[] = [];
  const postings: string[] = [];
  let before = "";
  for (const line of text.split("\n")) {
    const space = line.indexOf(" ");
    if (space < 0) continue;
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, space);
    terms.push(before);
    postings.push(line.slice(space + 1));
  }
  return { terms, postings };
}

/** Calls for each posting: a list of objects would take longer than all else. */
export function eachPosting(postings: string, take: (record: number, weight: number) => void): void {
  let record = -1;
  let start = 0;
  for (let place = 0; place < postings.length; place += 1) {
    const weight = postings.charCodeAt(place) - BEFORE_A;
    if (weight < 1 || weight > HEAVIEST) continue;
    record += 1 + (place === start ? 0 : Number.parseInt(postings.slice(start, place), 36));
    take(record, weight);
    start = place + 1;
  }
}

function writtenPostings(postings: readonly Posting[]): string {
  let last = -1;
  return postings
    .map((posting) => {
      const record = recordIn(posting);
      const further = record - last - 1;
      last = record;
      return (further === 0 ? "" : further.toString(36)) + String.fromCharCode(BEFORE_A + weightIn(posting));
    })
    .join("");
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
