import anyAscii from "any-ascii";
import type { DateTime } from "luxon";
import { Document } from "yaml";
import { oneLine } from "../../citations/one-line.ts";
import { type Edition, type ImportantDate, partOfYear } from "../../model/edition.ts";
import { byDate, lastDayOf } from "../../model/important-dates.ts";
import { mainCallOf } from "../../model/moments/calls.ts";
import type { Series } from "../../model/series.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";

/** What trackers of deadlines are told alike. */

/** The dates of the call for papers that have a day. */
export function trackedDates(edition: Edition): ImportantDate[] {
  const call = mainCallOf(edition);
  return byDate(edition.dates).filter(
    (date) => date.date !== undefined && (date.call === undefined || date.call === call?.id),
  );
}

/** `2026-01-15 23:59:59`, by the clock of `zone`; a calendar date ends with its day. */
export function momentIn(zone: string, date: ImportantDate): string {
  return date.deadline === undefined ? `${lastDayOf(date)} 23:59:59` : lastSecondOf(date.deadline, zone);
}

/** A day that ends at midnight ends on that day. */
function lastSecondOf(deadline: DateTime, zone: string): string {
  const local = deadline.setZone(zone);
  const isMidnight = local.hour === 0 && local.minute === 0 && local.second === 0;
  return (isMidnight ? local.minus({ seconds: 1 }) : local).toFormat("yyyy-MM-dd HH:mm:ss");
}

/** "Berlin, Germany", "Online", in ASCII. */
export function placeInAscii({ presence, venue }: Edition): string | undefined {
  const place = presence === "online" ? "Online" : cityOf(venue, wordsOf("en"));
  return place === "" ? undefined : anyAscii(oneLine(place));
}

/** Why nobody need go there any more. */
export function cancellationOf({ cancelled }: Edition): string | undefined {
  return cancelled === undefined ? undefined : oneLine(`Cancelled: ${cancelled}`);
}

/**
 * A list of entries in YAML 1.1, which trackers read: what looks like a time there stands in quotes, since it is a text.
 * @param comment for whoever hands it on
 */
export function trackerYaml(comment: string, entries: readonly unknown[]): string {
  const document = new Document(entries, { version: "1.1" });
  document.commentBefore = comment;
  return document.toString({ lineWidth: 0, directives: false });
}

/** "fastpath" */
export function seriesId({ name }: Series): string {
  const letters = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
  return letters === "" ? "series" : letters;
}

/** "fastpath26": with the last two digits of the year; "fastpath26-autumn" for the folder `2026-autumn` of a second edition. */
export function trackerId(edition: Edition, series: Series): string {
  const further = partOfYear(edition);
  const yearly = seriesId(series) + String(edition.year % 100).padStart(2, "0");
  return further === "" ? yearly : `${yearly}-${further}`;
}
