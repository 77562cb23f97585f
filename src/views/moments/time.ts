import type { DateTime } from "luxon";
import type { Item } from "../../model/program/program.ts";
import type { Span } from "../../model/time.ts";
import type { SpanTexts } from "../../wording/times.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";

export type TimeView = SpanTexts;

/** @param day that it stands under, where it may start after it */
export function timeView(span: Span, context: EditionContext, day: DateTime = span.start): TimeView {
  return context.spanTextsOf(span, context.words, day);
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
  return context.spanTextsOf({ start }, context.words, day);
}
