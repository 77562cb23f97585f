import { EVENT_ID, type Event } from "js-yaml";

/**
 * How many values a document has once every alias is written out: a few lines can stand for millions.
 * Counting stops above `limit`.
 */
export function expandedSize(text: string, events: readonly Event[], limit: number): number {
  const anchors = new Map<string, number>();
  const open: { anchor: string | undefined; size: number }[] = [];
  let total = 0;
  const add = (size: number): void => {
    const parent = open.at(-1);
    if (parent === undefined) total += size;
    else parent.size += size;
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        open.push({ anchor: undefined, size: 0 });
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        open.push({ anchor: nameAt(text, event), size: 1 });
        break;
      case EVENT_ID.SCALAR: {
        const anchor = nameAt(text, event);
        if (anchor !== undefined) anchors.set(anchor, 1);
        add(1);
        break;
      }
      case EVENT_ID.ALIAS:
        add(anchors.get(nameAt(text, event) ?? "") ?? 1);
        break;
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (closed?.anchor !== undefined) anchors.set(closed.anchor, closed.size);
        add(closed?.size ?? 0);
        break;
      }
    }
    if ((open.at(-1)?.size ?? total) > limit) return limit + 1;
  }
  return total;
}

function nameAt(
  text: string,
  { anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number },
): string | undefined {
  return anchorStart < 0 ? undefined : text.slice(anchorStart, anchorEnd);
}
