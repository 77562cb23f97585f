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

/** What an item says of itself, or its session says of it. */
export function factOf({ element, within }: Pick<Row, "element" | "within">, name: string): string {
  return element.dataset[name] ?? within?.dataset[name] ?? "";
}
