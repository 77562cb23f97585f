import type { Edition } from "../../model/edition.ts";
import type { PlacedItem } from "../../model/events.ts";
import type { Item } from "../../model/program.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, fragmentOfDay, fragmentOfSession, pathOfProgram, pathOfTalk } from "../../urls.ts";
import { CALENDAR_WORDS, fill } from "../../wording/calendar.ts";
import { TALK_LABELS, titleOfItem } from "../../wording/labels.ts";
import { whereOf } from "../../wording/places.ts";
import { descriptionOf } from "./description.ts";
import type { CalendarEvent } from "./event.ts";

/** An item of a program as a calendar tells it. */
export function itemEvent(
  { item, day, session }: PlacedItem,
  edition: Edition,
  series: Series,
): CalendarEvent {
  const isCancelled = item.isCancelled || session?.isCancelled === true || edition.cancelled !== undefined;
  const title = titleOfItem(item);
  const address = addressOf(series, pathOf(item, day.date, edition));
  return {
    title: isCancelled ? fill(CALENDAR_WORDS.cancelled, { title }) : title,
    when: { kind: "hours", span: item.span, zone: edition.timezone ?? "UTC" },
    status: isCancelled ? "CANCELLED" : edition.program?.status === "final" ? "CONFIRMED" : "TENTATIVE",
    location: locationOf(item, edition),
    description: [
      ...(edition.cancelled === undefined ? [] : [edition.cancelled]),
      ...descriptionOf(item, session, series),
      `${edition.name}: ${address}`,
    ].join("\n\n"),
    address,
    categories: [categoryOf(item), ...(item.track === undefined ? [] : [item.track.name])],
  };
}

function pathOf(item: Item, day: string, edition: Edition): string {
  if (item.kind === "talk") return pathOfTalk(edition, item);
  return `${pathOfProgram(edition)}#${item.kind === "session" ? fragmentOfSession(item) : fragmentOfDay(day)}`;
}

/** "Main hall, Hotel Zeta, Boston, MA, US" */
function locationOf({ place, room }: Item, edition: Edition): string {
  if (place !== undefined) return place;
  const where = whereOf(edition);
  if (room === undefined || room.name === edition.venue?.room) return where;
  return where === "" ? room.name : `${room.name}, ${where}`;
}

function categoryOf(item: Item): string {
  switch (item.kind) {
    case "talk":
      return TALK_LABELS[item.type];
    case "session":
      return CALENDAR_WORDS.sessionCategory;
    default:
      return titleOfItem({ ...item, title: undefined });
  }
}
