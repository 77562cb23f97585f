import { DateTime } from "luxon";
import type { Site } from "../../model/site.ts";
import { uidOf } from "../../revisions/keys.ts";
import type { RemovedItem } from "../../revisions/removed.ts";
import type { Told } from "../../revisions/told.ts";
import { addressOf, HOME, pathOfEdition } from "../../urls.ts";
import { say, wordsOf } from "../../wording/words.ts";
import { type CalendarEntry, calendarEntry, type When } from "./event.ts";

/**
 * What calendars tell of an item that is not published any more: that it is cancelled. One that vanished without a word
 * would stay with everybody who has copied it.
 */
export function removedEntry(
  { key, told, revision }: RemovedItem,
  { series, editions }: Site,
): CalendarEntry {
  const edition = editions.find((own) => key.startsWith(pathOfEdition(own)));
  const { calendar } = wordsOf(edition?.language ?? series.language).text;
  const name = edition?.name ?? series.name;
  const address = addressOf(series, edition === undefined ? HOME : pathOfEdition(edition));
  return calendarEntry(
    {
      title: say(calendar.cancelled, { title: told.title }),
      when: whenOf(told),
      status: "CANCELLED",
      location: "",
      description: `${say(calendar.removed, { edition: name })}\n\n${name}: ${address}`,
      address,
      categories: [],
    },
    uidOf(key, series),
    revision,
  );
}

/** In UTC: who has it in a zone knows it by its identity, not by its time. */
function whenOf({ start, end }: Told): When {
  if (end === undefined) return { kind: "moment", moment: inUtc(start) };
  if (!start.includes("T")) return { kind: "days", first: start, after: end };
  return { kind: "period", span: { start: inUtc(start), end: inUtc(end) } };
}

function inUtc(text: string): DateTime {
  return DateTime.fromISO(text, { zone: "utc" });
}
