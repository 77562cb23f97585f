import type { Edition, ImportantDate } from "../../model/edition.ts";
import { lastDayOf } from "../../model/important-dates.ts";
import type { Series } from "../../model/series.ts";
import type { DateKind } from "../../model/vocabulary.ts";
import { addressOf, pathOfCall, pathOfEdition } from "../../urls.ts";
import { fullTitleOf } from "../../wording/editions.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";

/** The dates that the form of wikicfp.com asks for, by its own labels. */
const DATES = {
  abstract: "Abstract Registration Due",
  submission: "Submission Deadline",
  notification: "Notification Due",
  "camera-ready": "Final Version Due",
} satisfies Partial<Record<DateKind, string>>;

/**
 * What the form of wikicfp.com asks for, one field a line; what is not known is left out. Its dates are calendar dates,
 * of the first call where several run side by side.
 */
export function wikicfpFields(edition: Edition, series: Series): string {
  const { name, start, end, presence, venue, dates, call } = edition;
  const where = presence === "online" ? "Online" : cityOf(venue);
  const fields: (readonly [label: string, value: string | undefined])[] = [
    ["Event", name],
    ["Title", fullTitleOf(edition, wordsOf(edition.language))],
    ["Link", addressOf(series, pathOfEdition(edition))],
    ["Start Date", start],
    ["End Date", end ?? start],
    ["Where", where === "" ? undefined : where],
    ...kindsOfDates().map(([kind, label]) => [label, dayOf(kind, dates)] as const),
    ["Categories", call?.topics.join("; ") || undefined],
    ["Call For Papers", call && addressOf(series, pathOfCall(edition))],
  ];
  return fields.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])).join("\n");
}

function kindsOfDates(): (readonly [keyof typeof DATES, string])[] {
  return Object.entries(DATES) as (readonly [keyof typeof DATES, string])[];
}

function dayOf(kind: DateKind, dates: readonly ImportantDate[]): string | undefined {
  const ofKind = dates.filter((date) => date.kind === kind && date.date !== undefined);
  const main = ofKind.find(({ group }) => group === undefined) ?? ofKind[0];
  return main && lastDayOf(main);
}
