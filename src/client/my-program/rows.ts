import type { TimedTalk } from "./overlaps.ts";

/** A talk as it stands in the program. */
export interface Row extends TimedTalk {
  readonly element: HTMLElement;
  /** The session that it stands in. */
  readonly within: HTMLElement | undefined;
  /** The day that it stands under. */
  readonly day: HTMLElement | undefined;
  readonly title: string;
  /** The path of its page. */
  readonly href: string;
  readonly isCancelled: boolean;
}

export function rowsOf(program: ParentNode): Row[] {
  return [...program.querySelectorAll<HTMLElement>(".day")].flatMap((day) =>
    [...day.querySelectorAll<HTMLElement>(".talk")].map((element) => rowOf(element, day)),
  );
}

function rowOf(element: HTMLElement, day: HTMLElement): Row {
  const within = element.parentElement?.closest<HTMLElement>(".session") ?? undefined;
  const isTimed = element.dataset.start !== undefined;
  const { start, end } = isTimed ? element.dataset : (within?.dataset ?? {});
  const title = element.querySelector(".title > a");
  return {
    ...{ element, within, day },
    // The same talk at another time ends in its number.
    id: element.id.replace(/^talk-/, "").replace(/_\d+$/, ""),
    title: title?.textContent ?? "",
    href: title?.getAttribute("href") ?? "",
    start: Date.parse(start ?? ""),
    end: Date.parse(end ?? ""),
    session: isTimed ? undefined : within?.id,
    isCancelled: element.classList.contains("cancelled"),
  };
}

/** What a reader sees of an item and may look for; of a session, not what stands in it. */
export function textOf(item: HTMLElement): string {
  const fold = item.querySelector(":scope > details");
  if (fold === null) return item.textContent ?? "";
  return [...fold.children]
    .filter((piece) => !piece.matches(".items"))
    .map(({ textContent }) => textContent)
    .join("\n");
}

/** What an item says of itself, or its session says of it. */
export function factOf({ element, within }: Pick<Row, "element" | "within">, name: string): string {
  return element.dataset[name] ?? within?.dataset[name] ?? "";
}
