import { folded } from "../../../folding.ts";
import { LANGUAGES } from "../../../wording/catalogues.ts";

/** Calendar dates as people write them, in the languages of the catalogues: "March 28-30, 2021", "28. März 2021", "2021年3月28日". */

export interface WrittenDates {
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  /** Whether the year is taken from elsewhere. */
  readonly isYearAssumed: boolean;
  /** Where they stand in the line. */
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly kind: "day" | "month" | "year" | "to";
  readonly value: number;
}

const MONTHS = monthsOf(LANGUAGES);
const WEEKDAYS = weekdaysOf(LANGUAGES);

/** Abbreviations have a dot or not. */
function plainWord(word: string): string {
  return folded(word).replace(/\.$/, "");
}

function monthsOf(languages: readonly string[]): ReadonlyMap<string, number> {
  const months = new Map([["sept", 9]]);
  for (const language of languages) {
    for (const month of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" });
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(Date.UTC(2021, number - 1, 15));
        const name = plainWord(parts.find(({ type }) => type === "month")?.value ?? "");
        if (/^\p{L}{3,}$/u.test(name)) months.set(name, number);
      }
    }
  }
  return months;
}

function weekdaysOf(languages: readonly string[]): ReadonlySet<string> {
  const names = languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      return Array.from({ length: 7 }, (_, day) => plainWord(format.format(Date.UTC(2021, 2, day + 1))));
    }),
  );
  return new Set([...names, "tues", "thur", "thurs"].filter((name) => /^\p{L}{3,}$/u.test(name)));
}

const CJK = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s?[至~～–-]\s?(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;
const NUMERIC =
  /(?<![\d./-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?![\d/-])/g;
const TOKEN = /\p{L}[\p{L}\p{M}]*\.?|\d+|[^\s\p{L}\d]/gu;

/** Every date, or range of dates, of a line, in the order in which they stand there. */
export function datesIn(line: string, year?: number): WrittenDates[] {
  const fixed = [...line.matchAll(CJK)].flatMap((match): WrittenDates[] => {
    const [whole, y, m, d, y2, m2, d2] = match;
    const start = isoDate(Number(y), Number(m), Number(d));
    const end = d2 === undefined ? start : isoDate(Number(y2 ?? y), Number(m2 ?? m), Number(d2));
    return placed(start, end, match.index, whole.length);
  });
  const numeric = [...line.matchAll(NUMERIC)].flatMap((match): WrittenDates[] => {
    const [whole, y, m, d, d2, m2, y2] = match;
    const date = isoDate(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2));
    return placed(date, date, match.index, whole.length);
  });
  return [...fixed, ...joinedRanges(numeric, line), ...wordyDates(line, year)].toSorted(
    (a, b) => a.from - b.from,
  );
}

function placed(
  start: string | undefined,
  end: string | undefined,
  from: number,
  length: number,
): WrittenDates[] {
  if (start === undefined || end === undefined || end < start) return [];
  return [{ start, end, isYearAssumed: false, from, to: from + length }];
}

/** "2024-05-01 - 2024-05-03" is one range. */
function joinedRanges(dates: readonly WrittenDates[], line: string): WrittenDates[] {
  const joined: WrittenDates[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isRange =
      before !== undefined &&
      /^\s*(?:[-–—/~～至]|to|until|bis|au|al?)\s*$/.test(line.slice(before.to, date.from));
    if (isRange && before.start <= date.end) joined.splice(-1, 1, { ...before, end: date.end, to: date.to });
    else joined.push(date);
  }
  return joined;
}

/** Dates with the name of a month: the run of words and numbers around it. */
function wordyDates(line: string, year: number | undefined): WrittenDates[] {
  const found: WrittenDates[] = [];
  let parts: Part[] = [];
  let from = 0;
  let to = 0;
  const finish = (): void => {
    if (parts.some(({ kind }) => kind === "month")) {
      const dates = rangeOf(parts, year);
      if (dates !== undefined) found.push({ ...dates, from, to });
    }
    parts = [];
  };
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    const part = partOf(token, line.slice(index + token.length));
    const isBetween = part === undefined && isFiller(token);
    if (part === undefined && !isBetween) {
      finish();
      continue;
    }
    if (part === undefined) continue;
    if (parts.length > 0 && isNewDate(parts, part)) finish();
    if (parts.length === 0) {
      if (part.kind === "to") continue;
      from = index;
    }
    parts.push(part);
    if (part.kind !== "to") to = index + token.length;
  }
  finish();
  return found;
}

function partOf(token: string, after: string): Part | undefined {
  const month = MONTHS.get(plainWord(token));
  if (month !== undefined) return { kind: "month", value: month };
  if (/^\d{4}$/.test(token)) return { kind: "year", value: Number(token) };
  // A time of day, or a number of something, is no day.
  if (/^\d{1,2}$/.test(token) && !/^(?::\d|\s?(?:[ap]\.?m\b|h\b|%))/i.test(after)) {
    const value = Number(token);
    return value >= 1 && value <= 31 ? { kind: "day", value } : undefined;
  }
  if (/^[-–—]$/.test(token) || /^(?:to|until|through|bis|au|al|a|até|إلى)$/i.test(token))
    return { kind: "to", value: 0 };
  return undefined;
}

/** What may stand within a date: commas, the dots and endings of ordinals, small words, days of the week. */
function isFiller(token: string): boolean {
  return (
    /^(?:[,.،]|st|nd|rd|th|er|of|the|de|del|le|el|du|and)$/i.test(token) || WEEKDAYS.has(plainWord(token))
  );
}

/** A second year, or a second month or day without a dash before it, begins another date. */
function isNewDate(parts: readonly Part[], { kind }: Part): boolean {
  const start = parts.findLastIndex((part) => part.kind === "to") + 1;
  const side = parts.slice(start);
  if (kind === "to") return start > 0 || side.some((part) => part.kind === "year" && start > 0);
  return side.some((part) => part.kind === kind);
}

function rangeOf(
  parts: readonly Part[],
  assumed: number | undefined,
): Pick<WrittenDates, "start" | "end" | "isYearAssumed"> | undefined {
  const dash = parts.findIndex(({ kind }) => kind === "to");
  const sides = dash < 0 ? [parts] : [parts.slice(0, dash), parts.slice(dash + 1)];
  const numberOf = (side: readonly Part[], kind: Part["kind"]): number | undefined =>
    side.find((part) => part.kind === kind)?.value;
  const [first = [], second = []] = sides;
  const last = second.some(({ kind }) => kind === "day") ? second : first;
  const month = numberOf(first, "month") ?? numberOf(last, "month");
  const written = numberOf(first, "year") ?? numberOf(second, "year");
  const startYear = written ?? assumed;
  const endYear = numberOf(second, "year") ?? startYear;
  const [day, endDay] = [numberOf(first, "day"), numberOf(last, "day")];
  if (month === undefined || day === undefined || endDay === undefined) return undefined;
  if (startYear === undefined || endYear === undefined) return undefined;
  const start = isoDate(startYear, month, day);
  const end = isoDate(endYear, numberOf(last, "month") ?? month, endDay);
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start, end, isYearAssumed: written === undefined };
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year > 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}
