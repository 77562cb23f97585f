import { once } from "../../once.ts";
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

/** Read when asked: of hundreds of talks, most are never looked into. */
function rowOf(element: HTMLElement, day: HTMLElement): Row {
  const link = (): Element | null => element.querySelector(".title > a");
  const isTimed = (): boolean => element.dataset.start !== undefined;
  const within = once(() => element.parentElement?.closest<HTMLElement>(".session") ?? undefined);
  const moment = (name: "start" | "end"): number =>
    Date.parse((isTimed() ? element : within())?.dataset[name] ?? "");
  // The same talk at another time ends in its number.
  const id = once(() => element.id.replace(/^talk-/, "").replace(/_\d+$/, ""));
  return {
    ...{ element, day },
    get id() {
      return id();
    },
    get within() {
      return within();
    },
    get title() {
      return link()?.textContent ?? "";
    },
    get href() {
      return link()?.getAttribute("href") ?? "";
    },
    get start() {
      return moment("start");
    },
    get end() {
      return moment("end");
    },
    get session() {
      return isTimed() ? undefined : within()?.id;
    },
    get isCancelled() {
      return element.classList.contains("cancelled");
    },
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
