import { hasTimedItems, type PlacedItem, scheduledItemsOf } from "../../model/program/events.ts";
import type { Program, SessionItem } from "../../model/program/program.ts";
import type { Span } from "../../model/time.ts";

/** An item as apps ask for it: at a time of its own. */
export interface ScheduledItem extends PlacedItem {
  readonly span: Span;
  /** Whether that is only its share of the time of its session. */
  readonly isShare: boolean;
}

/**
 * What takes place in a room at a time. Talks and posters that share the time of their session stand in its place, each
 * with an equal share of it: what is no event can neither be found in an app nor be starred.
 */
export function scheduledItemsIn(program: Program | undefined): ScheduledItem[] {
  return scheduledItemsOf(program).flatMap((placed): ScheduledItem[] => {
    const { item, day } = placed;
    const alone = { ...placed, span: item.span, isShare: false };
    if (item.kind !== "session" || hasTimedItems(item)) return [alone];
    const items = item.items.filter(isEvent);
    if (items.length === 0) return [alone];
    const spans = sharesOf(item.span, items.length);
    return items.map((own, index) => ({
      item: own,
      day,
      session: item,
      span: spans[index] ?? item.span,
      isShare: items.length > 1,
    }));
  });
}

function isEvent(item: SessionItem): boolean {
  return item.kind !== "break" || item.type === "social";
}

/** In whole minutes, one after the other; of a time with fewer minutes than shares, each is one of its minutes. */
function sharesOf({ start, end }: Span, count: number): Span[] {
  const minutes = Math.max(Math.round(end.diff(start, "minutes").minutes), 1);
  const bounds = Array.from({ length: count + 1 }, (_, index) => Math.round((index * minutes) / count));
  return bounds.slice(1).map((bound, index) => {
    const from = Math.min(bounds[index] ?? 0, minutes - 1);
    return { start: start.plus({ minutes: from }), end: start.plus({ minutes: Math.max(bound, from + 1) }) };
  });
}
