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

/** Events in which every session that cannot hold its parts gives way to them. */
export function flattened(events: readonly RawEvent[]): RawEvent[] {
  return events.flatMap((event) => {
    if (event.parts === undefined || isWellNested(event)) return [event];
    return event.parts.map((part) => ({
      ...part,
      room: part.room ?? event.room ?? "",
      minutes: part.isUntimed === true ? event.minutes : part.minutes,
    }));
  });
}
