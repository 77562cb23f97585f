type Item = Readonly<Record<string, unknown>>;

/** An item of a day, in minutes of the day. */
export interface Span {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
}

/** Each two items of a day of which one begins before the other has ended. */
export function overlapsIn(items: readonly Item[]): (readonly [Item, Item])[] {
  const spans = spansOf(items).toSorted((a, b) => a.start - b.start);
  return spans.flatMap((span, index) =>
    spans
      .slice(index + 1)
      .filter((later) => later.start < span.end)
      .map((later) => [span.item, later.item] as const),
  );
}

/** What says when it starts; up to what comes next, where it does not say when it ends. */
export function spansOf(items: readonly Item[]): Span[] {
  const starts = items.flatMap((item) => {
    const start = minuteOf(item.start);
    return start === undefined ? [] : [{ item, start }];
  });
  return starts.map(({ item, start }) => {
    const end = minuteOf(item.end);
    const later = starts.map((other) => other.start).filter((other) => other > start);
    const until = typeof item.duration === "number" ? start + item.duration : Math.min(...later);
    return { item, start, end: end === undefined ? until : end <= start ? end + 1440 : end };
  });
}

function minuteOf(clock: unknown): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(String(clock)) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
