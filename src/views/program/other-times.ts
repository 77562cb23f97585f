import { DateTime } from "luxon";
import type { Item, Occurrence } from "../../model/program/program.ts";
import { DAY_OF_PROGRAM, formatDate } from "../../wording/dates.ts";
import { formatSpan, otherTimesOf, zoneNameOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";

/**
 * "Also: 14:00–15:00; Monday, March 29, 9:00–10:00"; empty for what takes place once. The program names its zone, and the
 * day that the item stands under.
 */
export function alsoAt(item: Item, day: DateTime, words: Words): string {
  const others = otherTimesOf(item).map((time) => occurrence(time, day, words));
  return others.length === 0
    ? ""
    : say(words.text.program.also, { times: others.join(words.text.marks.semicolon) });
}

function occurrence({ date, span, isOpen }: Occurrence, day: DateTime, words: Words): string {
  const time = formatSpan(isOpen ? { start: span.start } : span, zoneNameOf, DateTime.fromISO(date));
  return date === day.toISODate()
    ? time
    : say(words.text.facts.moment, { day: formatDate(date, DAY_OF_PROGRAM, words), time });
}
