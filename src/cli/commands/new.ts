import type { DateTime } from "luxon";
import { type Options, UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { makeEdition } from "./new-edition.ts";
import { makeSeries } from "./new-series.ts";

/** Makes the next edition of a series, or a whole new series. */
export function makeNew(options: Options, now: DateTime, terminal: Terminal): void {
  const { edition, from, series } = options;
  const year = edition === undefined ? undefined : checkYear(edition);
  if (series !== undefined) {
    if (from !== undefined) throw new UsageError("A new series has no edition before it: leave out --from.");
    makeSeries(series, year ?? now.year, options, now, terminal);
  } else if (year !== undefined) {
    makeEdition(year, options, now, terminal);
  } else {
    throw new UsageError(
      'Which year? Write npm run new -- 2026, or npm run new -- --site DIR --series "Name" for a whole new site.',
    );
  }
}

/** Years that the content model knows. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

function checkYear(word: string): number {
  const year = Number(word);
  if (/^\d{4}$/.test(word) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new UsageError(`${word} is not a year: a new edition is named by its year, such as 2026.`);
}
