import type { DateTime } from "luxon";

/** A calendar date, `2021-03-28`: a day wherever the reader is, never an instant. */
export type PlainDate = string;

/** From `start` to `end`, both in the edition's zone; `end` lies after `start`. */
export interface Span {
  readonly start: DateTime;
  readonly end: DateTime;
}

/** Whether the clocks show the time of this moment a second time, an hour later or earlier. */
export function isRepeated(moment: DateTime): boolean {
  return moment.getPossibleOffsets().length > 1;
}
