import type { Edition } from "../../model/edition.ts";
import { isCancelledIn, type PlacedItem, placeOf } from "../../model/program/events.ts";
import type { Item } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfItem } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { inParts } from "../../wording/marks.ts";
import { roomInWords, whereOf, whereOfDay } from "../../wording/places.ts";
import { say, type Words } from "../../wording/words.ts";
import { descriptionOf } from "./description.ts";
import type { CalendarEvent } from "./event.ts";

/** An item of a program as a calendar tells it. */
export function itemEvent(placed: PlacedItem, edition: Edition, series: Series, words: Words): CalendarEvent {
  const { item, session } = placed;
  const isCancelled = isCancelledIn(placed, edition);
  const title = titleOfItem(item, words).plain;
  const address = addressOf(series, pathOfItem(placed, edition));
  return {
    title: isCancelled ? say(words.text.calendar.cancelled, { title }) : title,
    when: { kind: "hours", span: item.span, zone: edition.timezone ?? "UTC", isOpen: item.isOpen },
    status: isCancelled ? "CANCELLED" : edition.program?.status === "final" ? "CONFIRMED" : "TENTATIVE",
    location: placeOf(placed) ?? locationOf(placed, edition, words),
    description: [
      ...(edition.cancelled === undefined ? [] : [edition.cancelled]),
      ...descriptionOf(item, session, series, words),
      `${edition.name}: ${address}`,
    ].join("\n\n"),
    address,
    categories: [categoryOf(item, words), ...(item.track === undefined ? [] : [item.track.name])],
  };
}

/** "Main hall, Hotel Zeta, Boston, MA, US" */
function locationOf({ item: { room }, day }: PlacedItem, edition: Edition, words: Words): string {
  if (day.venue !== undefined) return whereOfDay(room, day, words) ?? "";
  const where = whereOf(edition, words);
  if (room === undefined || room.name === edition.venue?.room) return where;
  return inParts([roomInWords(room, words), where], words);
}

function categoryOf(item: Item, words: Words): string {
  switch (item.kind) {
    case "talk":
      return words.text.talks[item.type];
    case "session":
      return item.type === "workshop" ? words.text.program.workshop : words.text.talk.session;
    default:
      return titleOfItem({ ...item, title: undefined }, words).plain;
  }
}
