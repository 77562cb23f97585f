import type { ImportantDate } from "../model/edition.ts";
import type { Break, Ceremony, Session, Talk } from "../model/program/program.ts";
import type { Title } from "../model/text.ts";
import { isBreakType } from "../model/vocabulary.ts";
import { joinTitles, plainTitle } from "../titles/title.ts";
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

export function labelOfDate({ label, kind }: Pick<ImportantDate, "label" | "kind">, { text }: Words): Title {
  return label ?? plainTitle(text.dates[kind]);
}

/** Of a date that stands apart from its group: "Posters: Submission". */
export function labelUnderHeading(label: Title, heading: string | undefined): Title {
  return heading === undefined ? label : joinTitles(`${heading}: `, label);
}

/** What the workshop's own days are called among the dates. */
export function labelOfWorkshop({ text }: Words): Title {
  return plainTitle(text.dates.workshop);
}
