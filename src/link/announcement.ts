import { FixedOffsetZone, type Zone } from "luxon";
import type { Announcement, AnnouncementEnd } from "../model/edition.ts";
import type { AnnouncementEntry } from "../parse/files/announcement.ts";
import type { DayOrMoment } from "../parse/times.ts";
import { type Place, placeWithin } from "../problem.ts";
import type { Linking } from "./linking.ts";
import { checkTexts } from "./texts/prose.ts";
import { ANYWHERE_ON_EARTH, momentOf } from "./zones/zones.ts";

/** Where a day begins first. */
const FIRST_ZONE = FixedOffsetZone.instance(14 * 60);
const MINUTES_OF_DAY = 24 * 60;

/** @param zone of the edition; without one, a day is shown as long as it is that day anywhere */
export function linkAnnouncement(
  entry: AnnouncementEntry | undefined,
  zone: Zone | undefined,
  place: Place,
  linking: Linking,
): Announcement | undefined {
  if (entry === undefined) return undefined;
  const { text } = entry;
  checkTexts(linking, place, { text });
  const end = (key: "from" | "until", { day, time }: DayOrMoment): AnnouncementEnd | undefined => {
    const where = placeWithin(place, key);
    if (time !== undefined && zone === undefined) {
      const message = "A time of day needs a zone, and this edition has none.";
      linking.report(where, message, "Add `timezone`, an IANA name such as America/New_York.");
    }
    const whole = key === "from" ? 0 : MINUTES_OF_DAY;
    const bounds = zone ?? (key === "from" ? FIRST_ZONE : ANYWHERE_ON_EARTH);
    const moment = momentOf(day, time ?? whole, bounds, where, linking.report);
    return moment && { day, hasTime: time !== undefined, moment };
  };
  const from = entry.from && end("from", entry.from);
  const until = end("until", entry.until);
  if (from !== undefined && until !== undefined && until.moment <= from.moment)
    linking.report(
      placeWithin(place, "until"),
      "The announcement ends before it begins.",
      "Correct `from` or `until`.",
    );
  return until && { text, from, until };
}
