import { oneLine } from "../../citations/one-line.ts";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import { lastDayOf } from "../../model/important-dates.ts";
import { mainCallOf } from "../../model/moments/calls.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfCall, pathOfEdition } from "../../urls.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { wordsOf } from "../../wording/words.ts";
import { cancellationOf, trackedDates } from "./tracked-deadlines.ts";

/**
 * What the form of Conference Index asks for, one field a line; what is not known is left out.
 * @see https://index.conferencesites.eu/help/topic/conference-registration
 */
export function conferenceIndexFields(edition: Edition, series: Series): string {
  const { name, start, end, presence, venue } = edition;
  const call = mainCallOf(edition);
  const dates = trackedDates(edition);
  const first = (kind: ImportantDate["kind"]): string | undefined => {
    const found = dates.find((date) => date.kind === kind);
    return found && lastDayOf(found);
  };
  const fields: (readonly [label: string, value: string | undefined])[] = [
    ["Title", fullTitleOf(edition, wordsOf("en"))],
    ["Status", cancellationOf(edition)],
    ["Acronym", name],
    ["Website", addressOf(series, pathOfEdition(edition))],
    ["Start date", start],
    ["End date", end ?? start],
    ["Venue", presence === "online" ? "Online" : venue?.name],
    ["City", venue?.city],
    ["Country", venue?.country],
    ["Abstract submission deadline", first("abstract")],
    ["Full paper submission deadline", first("submission")],
    ["Notification of acceptance", first("notification")],
    ["Final paper", first("camera-ready")],
    ["Contact", series.contact],
    ["Topics", call?.topics.join("; ") || undefined],
    ["Call for papers", call && addressOf(series, pathOfCall(edition, call))],
  ];
  return fields
    .flatMap(([label, value]) => (value === undefined || value === "" ? [] : [`${label}: ${oneLine(value)}`]))
    .join("\n");
}
