import type { DateTime } from "luxon";

/** One thing that is new. */
export interface FeedEntry {
  /** `urn:uuid:…`: the same for the same thing, wherever the site is published. */
  readonly id: string;
  /** Plain. */
  readonly title: string;
  readonly address: string;
  readonly published: DateTime;
  readonly updated: DateTime;
  /** HTML, in full. */
  readonly content: string;
  /** BCP 47. */
  readonly language: string;
}

/** How many entries a feed has at most. */
const LONGEST = 50;

/** Newest first. */
export function newestOf(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted((a, b) => +b.updated - +a.updated || +b.published - +a.published || (a.id < b.id ? -1 : 1))
    .slice(0, LONGEST);
}
