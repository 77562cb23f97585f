import type { DateTime } from "luxon";
import { DateTime as Calendar } from "luxon";
import type { EditionFacts } from "../../scaffold/edition/edition-facts.ts";
import { UsageError } from "../refusals.ts";

type Known = Pick<EditionFacts, "days" | "place" | "presence">;

/** From this month on, whoever begins a series thinks of the next year. */
const LATE = 9;

export function yearToPropose(now: DateTime): number {
  return now.month >= LATE ? now.year + 1 : now.year;
}

/** @throws UsageError for what no year of an edition can be */
export function checkYear(word: string): number {
  const year = Number(word);
  if (/^\d{4}$/.test(word) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new UsageError(`${word} is not a year: a new edition is named by its year, such as 2026.`);
}

/** Years that the content model knows. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

/** @throws UsageError for what cannot stand on one line */
export function checkLine(text: string, what: string): string {
  const line = text.trim();
  if (/[\p{Cc}\u2028\u2029]/u.test(line))
    throw new UsageError(`The ${what} of a series is one line of text, without tabs and line breaks.`);
  return line;
}

/** @throws UsageError for a text that is neither a day nor two of them in order */
export function daysOf(text: string): NonNullable<Known["days"]> {
  const [, start, end = start] =
    /^(\d{4}-\d\d-\d\d)(?:\s*(?:\/|–|,|\bto\b|-)\s*(\d{4}-\d\d-\d\d))?$/.exec(text.trim()) ?? [];
  const isDay = (day: string | undefined): day is string =>
    day !== undefined && Calendar.fromISO(day, { zone: "utc" }).isValid;
  if (!isDay(start) || !isDay(end))
    throw new UsageError(
      `${text} is no day, nor two: write the first and the last, such as 2027-06-14/2027-06-15.`,
    );
  if (end < start) throw new UsageError(`${text} ends before it begins: write the first day first.`);
  return { start, end: end === start ? undefined : end };
}

/** A city, a city and its country with or without what stands between, or `online`. */
export function placeOf(text: string): Pick<Known, "place" | "presence"> {
  const line = checkLine(text, "place");
  if (/^online$/i.test(line)) return { presence: "online" };
  const parts = line.split(",").map((part) => part.trim());
  const [city = "", ...rest] = parts.filter((part) => part !== "");
  return city === "" ? {} : { place: { city, region: rest.slice(0, -1).join(", "), country: rest.at(-1) } };
}
