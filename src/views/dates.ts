import type { DateTime } from "luxon";
import type { Edition, ImportantDate } from "../model/edition.ts";
import { formatDates, formatEarlierDate, SHORT_DATE } from "../wording/dates.ts";
import { dateInWords } from "../wording/important-dates.ts";
import { labelOfDate } from "../wording/labels.ts";
import type { Words } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { isPast, phaseOf } from "./phase.ts";

export interface DateView {
  readonly label: string;
  /** In words, with the time and zone where it has one. */
  readonly date: string;
  /** For machines: a calendar date or an instant; undefined while it is to be announced. */
  readonly datetime?: string | undefined;
  /** Superseded dates, oldest first. */
  readonly was: readonly string[];
  /** "extended" or "moved"; empty where nothing was superseded. */
  readonly change: string;
  readonly state: "past" | "next" | "later";
}

export interface DateGroupView {
  /** Undefined for the dates that stand under no heading of their own. */
  readonly heading?: string | undefined;
  readonly dates: readonly DateView[];
}

interface Entry {
  readonly group: string | undefined;
  readonly sortKey: string;
  readonly isPast: boolean;
  readonly view: Omit<DateView, "state">;
}

/** The important dates with the workshop's own, by date; those to be announced come last. */
export function dateGroups(edition: Edition, { now, words }: ViewContext): DateGroupView[] {
  if (edition.dates.length === 0) return [];
  const entries = [
    ...edition.dates.map((date) => entryOf(date, now, words)),
    ...workshopEntry(edition, now, words),
  ];
  const sorted = entries.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
  const next =
    edition.cancelled === undefined
      ? sorted.find((entry) => !entry.isPast && entry.sortKey !== LAST)
      : undefined;
  const groups = new Map<string | undefined, DateView[]>([[undefined, []]]);
  for (const entry of sorted) {
    const state = entry.isPast ? "past" : entry.sortKey === next?.sortKey ? "next" : "later";
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), { ...entry.view, state }]);
  }
  return [...groups].map(([heading, dates]) => ({ heading, dates })).filter(({ dates }) => dates.length > 0);
}

/** Sorts after every date. */
const LAST = "9999";

function entryOf(date: ImportantDate, now: DateTime, words: Words): Entry {
  const isOver = isPast(date, now);
  const last = date.end ?? date.date;
  const datetime =
    date.deadline === undefined
      ? last
      : (date.deadline.startOf("second").toISO({ suppressMilliseconds: true }) ?? last);
  const view = {
    label: labelOfDate(date, words),
    date: dateInWords(date, SHORT_DATE, words),
    datetime,
    was: wasOf(date, words),
    change: changeOf(date, words),
  };
  return { group: date.group, sortKey: date.date ?? LAST, isPast: isOver, view };
}

function wasOf({ was, date }: ImportantDate, words: Words): string[] {
  return was.map((earlier) => formatEarlierDate(earlier, date, words));
}

function changeOf({ was, date }: ImportantDate, { text }: Words): string {
  const latest = was.at(-1);
  if (latest === undefined || date === undefined) return "";
  return date > latest ? text.dates.extended : text.dates.moved;
}

function workshopEntry(edition: Edition, now: DateTime, words: Words): Entry[] {
  const { start, end } = edition;
  if (start === undefined) return [];
  const was = edition.was.flatMap((plan) =>
    plan.start === undefined ? [] : [formatEarlierDate(plan.start, start, words)],
  );
  const view = {
    label: words.text.dates.workshop,
    date: formatDates(start, end ?? start, SHORT_DATE, words),
    datetime: start,
    was,
    change: was.length === 0 ? "" : words.text.dates.moved,
  };
  // On one day, the workshop comes after a deadline.
  return [{ group: undefined, sortKey: `${start}~`, isPast: phaseOf(edition, now) === "over", view }];
}
