import type { Edition } from "../model/edition.ts";
import { countsInWords, lengthInWords } from "./counts.ts";
import { asHeading, formatDates, LONG_DATE } from "./dates.ts";
import { buildingOf, cityOf, whereOf } from "./places.ts";
import { say, type Words } from "./words.ts";

type Summarized = Pick<
  Edition,
  "name" | "cancelled" | "host" | "start" | "end" | "presence" | "venue" | "length" | "counts"
>;

/**
 * What an edition was, in one or two sentences: "FastPath 2020 was held in conjunction with ISPASS 2020. Full-day with
 * 7 invited speakers and 2 regular speakers."
 * @param isAhead whether the edition still lies ahead
 */
export function summaryOf(edition: Summarized, isAhead: boolean, words: Words): string {
  const { name, cancelled } = edition;
  const { layout, summary } = words.text;
  if (cancelled !== undefined)
    return say(isAhead ? layout.isCancelled : layout.wasCancelled, { edition: name, reason: cancelled });
  const how = howHeld(edition, words);
  const held = how === "" ? "" : say(isAhead ? summary.willBeHeld : summary.wasHeld, { edition: name, how });
  const length = lengthInWords(edition.length, words);
  const counts = countsInWords(edition.counts, words);
  const alone = counts === "" ? "" : say(summary.countsAlone, { counts });
  const program =
    length === "" ? alone : counts === "" ? length : say(summary.lengthWith, { length, counts });
  const content = program === "" ? "" : say(summary.sentence, { text: asHeading(program, words) });
  return [held, content].filter((sentence) => sentence !== "").join(" ");
}

/** "in conjunction with ISPASS 2020", "on April 6, 2025 in Bergen, Norway"; empty where nothing is known. */
function howHeld(edition: Summarized, words: Words): string {
  const { host, start, end } = edition;
  const { summary } = words.text;
  if (host !== undefined) return say(summary.host, { host: host.name });
  const on =
    start === undefined ? "" : say(summary.on, { date: formatDates(start, end ?? start, LONG_DATE, words) });
  const where = whereHeld(edition, words);
  return on === "" || where === "" ? on + where : say(summary.onAndWhere, { on, where });
}

function whereHeld({ presence, venue }: Summarized, words: Words): string {
  const { summary } = words.text;
  const hasPlace = presence !== "online" && cityOf(venue, words) + buildingOf(venue, words) !== "";
  if (hasPlace) return say(summary.in, { place: whereOf({ presence, venue }, words) });
  return presence === undefined ? "" : summary.presence[presence];
}
