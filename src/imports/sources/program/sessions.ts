import { cleanTitle } from "../../clean/text.ts";
import type { LeftOut } from "../../record.ts";
import type { RawEvent } from "./raw-event.ts";

/** Whether the parts of a session stand one after the other within it, all with times or none: else each stands for itself. */
export function isWellNested({ start, minutes = 0, parts = [] }: RawEvent): boolean {
  if (parts.every(({ isUntimed = false }) => isUntimed)) return true;
  let end = start;
  return parts.every((part) => {
    const isInOrder = part.isUntimed !== true && part.start >= end;
    end = part.start + (part.minutes ?? 0);
    return isInOrder && (part.minutes ?? 0) > 0 && end <= start + minutes;
  });
}

/** Whether every part takes as long as its session, as posters do: then their times say nothing of their own. */
function isAllAtOnce({ start, minutes, parts = [] }: RawEvent): boolean {
  return parts.every(
    (part) =>
      part.isUntimed === true ||
      (part.start === start && (part.minutes === undefined || part.minutes === minutes)),
  );
}

export interface Flattened {
  readonly events: readonly RawEvent[];
  /** The sessions that gave way. */
  readonly leftOut: readonly LeftOut[];
}

/** Events in which every session that cannot hold its parts gives way to them, and is told. */
export function flattened(events: readonly RawEvent[]): Flattened {
  const leftOut: LeftOut[] = [];
  const flat = events.flatMap((event): readonly RawEvent[] => {
    const { parts } = event;
    if (parts === undefined || isWellNested(event)) return [event];
    if (isAllAtOnce(event)) return [{ ...event, parts: parts.map((part) => ({ ...part, isUntimed: true })) }];
    leftOut.push({
      place: event.place,
      what: `the session ${JSON.stringify(cleanTitle(event.title))}`,
      reason: "has parts that overlap or go beyond it: they stand for themselves",
    });
    return parts.map((part) => ({
      ...part,
      room: part.room ?? event.room ?? "",
      minutes: part.isUntimed === true ? event.minutes : part.minutes,
    }));
  });
  return { events: flat, leftOut };
}
