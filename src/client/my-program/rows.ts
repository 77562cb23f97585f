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
    [...day.querySelectorAll<HTMLElement>(".talk")].map((element) => new RowOfPage(element, day)),
  );
}

/** Read when asked: of hundreds of talks, most are never looked into. */
class RowOfPage implements Row {
  readonly element: HTMLElement;
  readonly day: HTMLElement;

  constructor(element: HTMLElement, day: HTMLElement) {
    this.element = element;
    this.day = day;
  }

  get id() {
    // The same talk at another time ends in its number.
    return this.element.id.replace(/^talk-|_\d+$/g, "");
  }

  get within() {
    return this.element.parentElement?.closest<HTMLElement>(".session") ?? undefined;
  }

  get title() {
    return this.#link?.textContent ?? "";
  }

  get href() {
    return this.#link?.getAttribute("href") ?? "";
  }

  get start() {
    return this.#moment("start");
  }

  get end() {
    return this.#moment("end");
  }

  get session() {
    return this.#isTimed ? undefined : this.within?.id;
  }

  get isCancelled() {
    return this.element.classList.contains("cancelled");
  }

  get #link() {
    return this.element.querySelector(".title > a");
  }

  get #isTimed() {
    return this.element.dataset.start !== undefined;
  }

  #moment(name: "start" | "end"): number {
    return Date.parse((this.#isTimed ? this.element : this.within)?.dataset[name] ?? "");
  }
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

export type Fact = "track" | "room" | "type";

/** What an item says of itself, or its session says of it: ids of its room and its type, the name of its track. */
export function factOf({ element, within }: Pick<Row, "element" | "within">, fact: Fact): string {
  switch (fact) {
    case "type":
      return element.dataset.type ?? "paper";
    case "room":
      return element.dataset.room ?? within?.dataset.room ?? "";
    case "track":
      return trackOf(element) ?? (within && trackOf(within)) ?? "";
  }
}

function trackOf(item: HTMLElement): string | undefined {
  const name = item.querySelector(":scope > .label > bdi, :scope > details > summary > .label > bdi");
  return name?.textContent ?? undefined;
}
