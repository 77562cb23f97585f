import type { DateTime } from "luxon";
import type { Call, Edition, ImportantDate } from "../../model/edition.ts";
import { byDate, changeOf, lastDayOf, sortKeyOf } from "../../model/important-dates.ts";
import { datesOfCall, headingOf } from "../../model/moments/calls.ts";
import { isPast, phaseOf } from "../../model/moments/phase.ts";
import type { Title } from "../../model/text.ts";
import { formatDates, formatEarlierDate, SHORT_DATE } from "../../wording/dates.ts";
import { dateInWords } from "../../wording/important-dates.ts";
import { labelOfDate, labelOfWorkshop, labelUnderHeading } from "../../wording/labels.ts";
import { instantOf } from "../../wording/times.ts";
import type { Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { type Stage, stagesOf } from "./stages.ts";

export interface DateView {
  /** Its place in dates.yaml; undefined for the workshop itself. */
  readonly index?: number | undefined;
  readonly label: Title;
  /** In words, with the time and zone where it has one. */
  readonly date: string;
  /** For machines: a calendar date or an instant; undefined while it is to be announced. */
  readonly datetime?: string | undefined;
  /** Superseded dates, oldest first. */
  readonly was: readonly string[];
  /** "extended" or "moved"; empty where nothing was superseded. */
  readonly change: string;
  readonly state: DateState;
  /** States that follow, each with its first moment: "2026-01-16T12:00Z=past"; empty where none will. */
  readonly changes: string;
  /** A deadline that lies ahead, and is to be said in the reader's zone: an instant; empty for a calendar date. */
  readonly instant: string;
}

type DateState = "past" | "next" | "later";

export interface DateGroupView {
  /** Undefined for the dates that stand under no heading of their own. */
  readonly heading?: string | undefined;
  readonly dates: readonly DateView[];
  /** Whether one of them is the next of all. */
  readonly hasNext: boolean;
}

/** The groups with those of their dates that have passed, or with the others. */
export function datesThat(groups: readonly DateGroupView[], havePassed: boolean): DateGroupView[] {
  return groups
    .map(({ heading, hasNext, dates }) => ({
      heading,
      hasNext,
      dates: dates.filter(({ state }) => (state === "past") === havePassed),
    }))
    .filter(({ dates }) => dates.length > 0);
}

/** What comes next: "Submission", "Feb 26, 2021, AoE". */
export interface NextDateView extends Pick<DateView, "label" | "date" | "datetime" | "instant"> {}

/** The next of the important dates, now and later; the workshop's own days are said elsewhere. */
export function nextDateStages(edition: Edition, context: EditionContext): Stage<NextDateView | undefined>[] {
  const { words } = context;
  return stagesOf(edition, context, ({ now }) => {
    if (edition.cancelled !== undefined || phaseOf(edition, now) === "over") return undefined;
    const next = byDate(edition.dates).find((date) => date.date !== undefined && !isPast(date, now));
    if (next === undefined) return undefined;
    const { label, date, datetime, instant } = entryOf(next, now, words).view;
    return { label: labelUnderHeading(label, headingOf(next, edition)), date, datetime, instant };
  });
}

interface Entry extends DatedView {
  readonly group: string | undefined;
}

interface DatedView {
  readonly sortKey: string;
  /** Whether it is announced. */
  readonly isKnown: boolean;
  readonly isPast: (now: DateTime) => boolean;
  readonly view: Omit<DateView, "state" | "changes">;
}

/**
 * The important dates with the workshop's own, by date; those to be announced come last.
 * @param call whose dates alone are told
 */
export function dateGroups(edition: Edition, context: EditionContext, call?: Call): DateGroupView[] {
  const dates = call === undefined ? edition.dates : datesOfCall(call, edition);
  if (dates.length === 0) return [];
  const { now, words } = context;
  const headings = { calls: call === undefined ? edition.calls : [] };
  const entries = [
    ...dates.map((date) => {
      const entry = entryOf(date, now, words);
      const view = { ...entry.view, index: edition.dates.indexOf(date) };
      return { ...entry, view, group: headingOf(date, headings) };
    }),
    ...workshopEntry(edition, words),
  ];
  const sorted = entries.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
  const stages = stagesOf(edition, context, (then) => statesAt(then.now, sorted, edition));
  const groups = new Map<string | undefined, DateView[]>([[undefined, []]]);
  for (const [index, entry] of sorted.entries()) {
    const states = stages.map(({ value, from }) => ({ state: value[index] ?? "later", from }));
    const [{ state } = { state: "later" as const }] = states;
    const changes = states.filter((stage, place) => stage.state !== (states[place - 1] ?? stage).state);
    const view = {
      ...entry.view,
      state,
      changes: changes.map((then) => `${then.from}=${then.state}`).join(" "),
    };
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), view]);
  }
  return [...groups]
    .filter(([, dates]) => dates.length > 0)
    .map(([heading, dates]) => ({ heading, dates, hasNext: dates.some(({ state }) => state === "next") }));
}

function statesAt(now: DateTime, sorted: readonly Entry[], { cancelled }: Edition): DateState[] {
  const next =
    cancelled === undefined ? sorted.find((entry) => !entry.isPast(now) && entry.isKnown) : undefined;
  return sorted.map((entry) =>
    entry.isPast(now) ? "past" : entry.sortKey === next?.sortKey ? "next" : "later",
  );
}

function entryOf(date: ImportantDate, now: DateTime, words: Words): DatedView {
  const datetime = date.deadline === undefined ? lastDayOf(date) : instantOf(date.deadline.startOf("second"));
  const change = changeOf(date);
  const view = {
    label: labelOfDate(date, words),
    date: dateInWords(date, SHORT_DATE, words),
    datetime,
    was: wasOf(date, words),
    change: change === undefined ? "" : words.text.dates[change],
    instant: date.deadline === undefined || isPast(date, now) ? "" : (datetime ?? ""),
  };
  return {
    sortKey: sortKeyOf(date),
    isKnown: date.date !== undefined,
    isPast: (then) => isPast(date, then),
    view,
  };
}

function wasOf({ was, date }: ImportantDate, words: Words): string[] {
  return was.map((earlier) => formatEarlierDate(earlier, date, words));
}

function workshopEntry(edition: Edition, words: Words): Entry[] {
  const { start, end } = edition;
  if (start === undefined) return [];
  const was = edition.was.flatMap((plan) =>
    plan.start === undefined ? [] : [formatEarlierDate(plan.start, start, words)],
  );
  const view = {
    label: labelOfWorkshop(words),
    date: formatDates(start, end ?? start, SHORT_DATE, words),
    datetime: start,
    was,
    change: was.length === 0 ? "" : words.text.dates.moved,
    instant: "",
  };
  // On one day, the workshop comes after a deadline.
  const isOver = (then: DateTime): boolean => phaseOf(edition, then) === "over";
  return [{ group: undefined, sortKey: `${start}~`, isKnown: true, isPast: isOver, view }];
}
