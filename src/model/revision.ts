import type { DateTime } from "luxon";

/** What became of a published item from one publication of the site to the next. Moments are in UTC, to the second. */
export interface Revision {
  /** How often it was changed since it was published first: 0 for what is new. */
  readonly sequence: number;
  readonly created: DateTime;
  readonly modified: DateTime;
}

/** The revision of an item by its key; of what is in no ledger, that of something new. */
export type RevisionOf = (key: string) => Revision;
