import { oneLine } from "../../citations/one-line.ts";
import type { Call, Edition, ImportantDate } from "../../model/edition.ts";
import { lastDayOf } from "../../model/important-dates.ts";
import { datesOfCall } from "../../model/moments/calls.ts";
import type { Series } from "../../model/series.ts";
import type { DateKind } from "../../model/vocabulary.ts";
import { addressOf, pathOfCall, pathOfEdition } from "../../urls.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
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
 * What the form of wikicfp.com asks for, one field a line; what is not known is left out. Its dates are calendar dates.
 * @param call undefined for an edition that has none
 */
export function wikicfpFields(edition: Edition, call: Call | undefined, series: Series): string {
  const { name, start, end, presence, venue, cancelled } = edition;
  const words = wordsOf(edition.language);
  const dates = call === undefined ? edition.dates : datesOfCall(call, edition);
  const where = presence === "online" ? "Online" : cityOf(venue, words);
  const fields: (readonly [label: string, value: string | undefined])[] = [
    ["Event", call?.title === undefined ? name : `${name}: ${call.title.plain}`],
    ["Title", fullTitleOf(edition, words)],
    ["Status", cancelled === undefined ? undefined : oneLine(`Cancelled: ${cancelled}`)],
    ["Link", addressOf(series, pathOfEdition(edition))],
    ["Start Date", start],
    ["End Date", end ?? start],
    ["Where", where === "" ? undefined : where],
    ...kindsOfDates().map(([kind, label]) => [label, dayOf(kind, dates, call?.id)] as const),
    ["Categories", call?.topics.join("; ") || undefined],
    ["Call For Papers", call && addressOf(series, pathOfCall(edition, call))],
  ];
  return fields.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])).join("\n");
}

function kindsOfDates(): (readonly [keyof typeof DATES, string])[] {
  return Object.entries(DATES) as (readonly [keyof typeof DATES, string])[];
}

/** @param call whose own dates come before those of further groups */
function dayOf(
  kind: DateKind,
  dates: readonly ImportantDate[],
  call: string | undefined,
): string | undefined {
  const ofKind = dates.filter((date) => date.kind === kind && date.date !== undefined);
  const own = ofKind.filter((date) => date.call === call);
  const main = own.find(({ group }) => group === undefined) ?? own[0] ?? ofKind[0];
  return main && lastDayOf(main);
}
