import type { DateTime } from "luxon";
import type { Item } from "../../model/program/program.ts";
import type { Span } from "../../model/time.ts";
import { formatSpan, formatSpanInUtc, formatSpanInZone, shortInstantOf } from "../../wording/times.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";

export interface TimeView {
  /** "10:50–11:00" */
  readonly local: string;
  /** "10:50–11:00 EDT" */
  readonly zoned: string;
  /** "14:50–15:00 UTC"; empty where the zone is UTC. */
  readonly utc: string;
  /** "14:50–15:00", where the zone is said once for many times. */
  readonly beside: string;
  readonly start: string;
  readonly end: string;
}

/** @param day that it stands under, where it may start after it */
export function timeView(span: Span, context: EditionContext, day: DateTime = span.start): TimeView {
  return viewOf(span, span.end, context, day);
}

/** The time of an item; of one whose end nobody promises, "from 19:00". */
export function itemTimeView(
  { span, isOpen }: Pick<Item, "span" | "isOpen">,
  context: EditionContext,
  day: DateTime = span.start,
): TimeView {
  if (!isOpen) return timeView(span, context, day);
  const { local, zoned, utc, beside, ...view } = startView(span.start, context, day);
  const from = (time: string): string => (time === "" ? "" : say(context.words.text.facts.from, { time }));
  return { ...view, local: from(local), zoned: from(zoned), utc: from(utc), beside: from(beside) };
}

/** The moment at which something starts: "10:50". */
export function startView(start: DateTime, context: EditionContext, day: DateTime = start): TimeView {
  return viewOf({ start }, start, context, day);
}

function viewOf(
  span: Parameters<typeof formatSpan>[0],
  end: DateTime,
  { words, zoneNameOf }: EditionContext,
  day: DateTime,
): TimeView {
  return {
    start: shortInstantOf(span.start),
    end: shortInstantOf(end),
    local: formatSpan(span, zoneNameOf, day),
    zoned: formatSpanInZone(span, zoneNameOf, day),
    utc: formatSpanInUtc(span, zoneNameOf, words, day),
    beside: formatSpanInUtc(span, zoneNameOf, words, day, ""),
  };
}
