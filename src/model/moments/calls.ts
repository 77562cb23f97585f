import type { DateTime } from "luxon";
import type { Call, Edition, ImportantDate } from "../edition.ts";
import { callOfDate, sortKeyOf } from "../important-dates.ts";
import { type DateKind, MAIN_CALL } from "../vocabulary.ts";
import { isPast, phaseOf } from "./phase.ts";

/** Which calls an edition has, which dates are theirs, and whether one can still answer them. */

/** The call for papers, `cfp.md`: the call of all that names no other. */
export function mainCallOf({ calls }: Pick<Edition, "calls">): Call | undefined {
  return calls.find(({ id }) => id === MAIN_CALL);
}

/** The dates that concern who answers a call. What belongs to no call stands with the first one. */
export function datesOfCall({ id }: Call, { calls, dates }: Edition): ImportantDate[] {
  const isMain = id === calls[0]?.id;
  return dates.filter(({ call }) => call === id || (isMain && call === undefined));
}

/** The calls that have a calendar of their own: those with dates, where there are several calls. */
export function callsWithCalendar(edition: Edition): Call[] {
  return edition.calls.filter(
    (call) => edition.calls.length > 1 && datesOfCall(call, edition).some(({ date }) => date !== undefined),
  );
}

/** The heading that a date stands under: its group, or the title of a further call. */
export function headingOf(date: ImportantDate, edition: Pick<Edition, "calls">): string | undefined {
  return date.group ?? (date.call === MAIN_CALL ? undefined : callOfDate(date, edition)?.title?.plain);
}

/** What ends a call; where it has dates of several of these kinds, the first of them does. */
const ENDS: readonly DateKind[] = ["submission", "abstract", "artifact"];

function deadlinesOf({ id }: Call, { dates }: Edition): ImportantDate[] {
  const own = dates.filter(({ call }) => call === id);
  const end = ENDS.find((kind) => own.some((date) => date.kind === kind));
  return own.filter(({ kind }) => kind === end);
}

/** The earliest deadline of a call that lies ahead; one that is to be announced comes last. */
export function nextDeadlineOf(call: Call, edition: Edition, now: DateTime): ImportantDate | undefined {
  const [next] = deadlinesOf(call, edition)
    .filter((date) => !isPast(date, now))
    .toSorted(byTime);
  return next;
}

/** Whether a call asks for something that is handed in, and is not one for participation only. */
export function isForSubmissions(call: Call, edition: Edition): boolean {
  return call.submission !== undefined || edition.calls.length === 1 || deadlinesOf(call, edition).length > 0;
}

/** Open until its last deadline; a call that names no deadline stays open until the workshop. */
export function isOpen(call: Call, edition: Edition, now: DateTime): boolean {
  if (edition.cancelled !== undefined || !isForSubmissions(call, edition)) return false;
  return deadlinesOf(call, edition).length === 0
    ? phaseOf(edition, now) === "ahead"
    : nextDeadlineOf(call, edition, now) !== undefined;
}

/** The calls that are open, the one that is due first at the head. */
export function openCallsOf(edition: Edition, now: DateTime): Call[] {
  return edition.calls
    .filter((call) => isOpen(call, edition, now))
    .map((call) => ({ call, deadline: nextDeadlineOf(call, edition, now) }))
    .toSorted((a, b) => byTime(a.deadline, b.deadline))
    .map(({ call }) => call);
}

/** Sorts after every date, and after "to be announced". */
const NEVER = "~";

function byTime(a: ImportantDate | undefined, b: ImportantDate | undefined): number {
  const [first, second] = [a, b].map((date) => (date === undefined ? NEVER : sortKeyOf(date)));
  return (first ?? NEVER) < (second ?? NEVER) ? -1 : first === second ? 0 : 1;
}
