import type { ImportantDate } from "../model/edition.ts";
import type { Break, Ceremony, Session, Talk } from "../model/program/program.ts";
import type { Title } from "../model/text.ts";
import { isBreakType } from "../model/vocabulary.ts";
import { plainTitle } from "../titles/title.ts";
import type { Words } from "./words.ts";

/** What things are called: by their organizers, else by their kind. */

/** What a title needs of an item. */
type Titled =
  | Pick<Talk, "kind" | "title">
  | Pick<Session, "kind" | "type" | "title">
  | Pick<Ceremony, "kind" | "type" | "title">
  | Pick<Break, "kind" | "type" | "title">;

export function titleOfItem(item: Titled, { text }: Words): Title {
  switch (item.kind) {
    case "talk":
      return item.title ?? plainTitle(text.dates.toBeAnnounced);
    case "session":
      return item.title ?? plainTitle(isBreakType(item.type) ? text.breaks[item.type] : text.talk.session);
    case "ceremony":
      return item.title ?? plainTitle(text.ceremonies[item.type]);
    case "break":
      return item.title ?? plainTitle(text.breaks[item.type]);
  }
}

export function labelOfDate({ label, kind }: ImportantDate, { text }: Words): string {
  return label ?? text.dates[kind];
}
