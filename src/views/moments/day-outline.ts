import { DateTime } from "luxon";
import { shownOn } from "../../model/program/events.ts";
import type { Day, Item } from "../../model/program/program.ts";
import type { Title } from "../../model/text.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { count } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { startView } from "./time.ts";

/** A day in few lines, for a screen in the hall on the evening before it. */
export interface OutlineView {
  /** Of the program: `2021-03-28`. */
  readonly date: string;
  readonly rows: readonly OutlineRow[];
}

/** What starts together. */
interface OutlineRow {
  /** "09:30" */
  readonly time: string;
  readonly titles: readonly Title[];
  /** "and 4 more"; empty for none. */
  readonly more: string;
  /** Where it takes place, if it is one thing in one room; else empty. */
  readonly room: string;
}

/** More titles nobody reads on the way to dinner. */
const TITLES = 3;

export function outlineView(day: Day, context: EditionContext): OutlineView {
  const starts = new Map<number, Item[]>();
  for (const item of shownOn(day).filter(({ isCancelled }) => !isCancelled))
    starts.set(+item.span.start, [...(starts.get(+item.span.start) ?? []), item]);
  const rows = [...starts].toSorted(([a], [b]) => a - b);
  return { date: day.date, rows: rows.map(([, items]) => rowView(items, day, context)) };
}

function rowView(items: readonly Item[], { date }: Day, context: EditionContext): OutlineRow {
  const { words } = context;
  const [first] = items;
  const rest = items.length - TITLES;
  return {
    time:
      first === undefined
        ? ""
        : startView(first.span.start, context, DateTime.fromISO(date, { zone: first.span.start.zone })).local,
    titles: items.slice(0, TITLES).map((item) => titleOfItem(item, words)),
    more: rest > 0 ? count(words.text.now.more, rest, words) : "",
    room: (items.length === 1 && first?.room?.name) || "",
  };
}
