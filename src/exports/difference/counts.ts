import type { Edition } from "../../model/edition.ts";
import { talksOf } from "../../model/program/talks.ts";

/** "papers 23 → 25" */
export interface CountChange {
  readonly what: string;
  readonly before: number;
  readonly after: number;
}

const COUNTS: Readonly<Record<string, (edition: Edition) => number>> = {
  papers: ({ papers }) => papers.length,
  talks: (edition) => talksOf(edition).length,
  "cancelled talks": (edition) => talksOf(edition).filter(({ isCancelled }) => isCancelled).length,
  organizers: ({ organizers }) => organizers.flatMap(({ people }) => people).length,
  "members of the program committee": ({ committee }) => committee.length,
  "important dates": ({ dates }) => dates.length,
  calls: ({ calls }) => calls.length,
  news: ({ news }) => news.length,
  sponsors: ({ sponsors }) => sponsors.flatMap((tier) => tier.sponsors).length,
  pages: ({ pages }) => pages.length,
};

/** What there is more of, or less. */
export function countChanges(before: Edition | undefined, after: Edition | undefined): CountChange[] {
  return Object.entries(COUNTS)
    .map(([what, of]) => ({ what, before: before ? of(before) : 0, after: after ? of(after) : 0 }))
    .filter((count) => count.before !== count.after);
}
