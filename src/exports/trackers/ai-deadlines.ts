import { oneLine } from "../../citations/one-line.ts";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { datesInAscii } from "../../wording/dates.ts";
import { labelOfDate } from "../../wording/labels.ts";
import { buildingOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { cancellationOf, momentIn, trackedDates, trackerId, trackerYaml } from "./tracked-deadlines.ts";

const TO_DECIDE = ` A block for AI Deadlines: at the end of src/data/conferences/NAME.yml in a fork of
 github.com/huggingface/ai-deadlines. Choose the tags from those of other conferences there.`;

/**
 * A block for the deadline tracker of Hugging Face, which follows that of Papers with Code.
 * @see https://github.com/huggingface/ai-deadlines
 */
export function aiDeadlines(edition: Edition, series: Series): string {
  const { start, end, venue, timezone } = edition;
  const building = buildingOf(venue, wordsOf("en"));
  const cancellation = cancellationOf(edition);
  return trackerYaml(TO_DECIDE, [
    {
      title: oneLine(series.name),
      year: edition.year,
      id: trackerId(edition, series),
      full_name: oneLine(series.title),
      link: addressOf(series, pathOfEdition(edition)),
      deadlines: trackedDates(edition).map((date) => deadlineOf(date)),
      timezone: timezone ?? "AoE",
      ...(edition.presence === "online"
        ? { city: "Online", country: "Online" }
        : { city: oneLine(venue?.city ?? "TBD"), country: oneLine(venue?.country ?? "TBD") }),
      ...(building !== "" && { venue: oneLine(building) }),
      date: datesInAscii(edition) ?? "TBD",
      ...(start !== undefined && { start, end: end ?? start }),
      tags: [],
      ...(cancellation !== undefined && { note: cancellation }),
    },
  ]);
}

/** Its own words for kinds of dates. */
const TYPES: Partial<Record<ImportantDate["kind"], string>> = {
  submission: "paper",
  "camera-ready": "camera_ready",
};

function deadlineOf(date: ImportantDate): Readonly<Record<string, string>> {
  const zone =
    date.deadline === undefined || date.zone === "AoE" || date.zone === undefined ? "AoE" : date.zone;
  return {
    type: TYPES[date.kind] ?? date.kind,
    label: oneLine(labelOfDate(date, wordsOf("en")).plain),
    date: momentIn(zone === "AoE" ? "UTC-12" : zone, date),
    timezone: zone,
  };
}
