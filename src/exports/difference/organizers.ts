import type { DateTime } from "luxon";
import type { Change, DateSpot } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import type { DateKind } from "../../model/vocabulary.ts";
import { isPublic } from "../../revisions/story/compare.ts";
import { dateCalled } from "../../wording/changes/date-sentence.ts";
import { dateSpotInWords } from "../../wording/changes/moments.ts";
import { plainSentence, sentenceOf } from "../../wording/changes/sentence.ts";
import { wordsOf } from "../../wording/words.ts";

/** Who plans around a deadline needs so many days to do it otherwise. */
const NOTICE = 7;
const EN = wordsOf("en");
/** Important dates that trackers list. */
const TRACKED: readonly DateKind[] = ["abstract", "submission", "notification", "camera-ready"];

/** What organizers alone are told, in English. */
export function organizersNotes(
  changes: readonly Change[],
  before: Edition,
  after: Edition,
  now: DateTime,
): string[] {
  return [
    ...draftNotes(before, after),
    ...changes.flatMap((change) => deadlineNotes(change, now)),
    ...trackerNotes(changes),
    ...changes
      .filter((change) => !isPublic(change))
      .map((change) => plainSentence(sentenceOf(change, after, EN), EN)),
  ];
}

function draftNotes({ isDraft: was }: Edition, { isDraft: is }: Edition): string[] {
  if (was === is) return [];
  return [
    is
      ? "The edition is a draft again, and will not be published."
      : "The edition is no draft any more, and will be published.",
  ];
}

/** A deadline that comes sooner than somebody planned for. */
function deadlineNotes(change: Change, now: DateTime): string[] {
  if (change.kind !== "date-moved" && change.kind !== "date-set") return [];
  const date = dateCalled(change.date, EN);
  const { to } = change;
  const isEarlier = change.kind === "date-moved" && momentOf(to) < momentOf(change.from);
  const when = dateSpotInWords(to, undefined, EN);
  const days = Math.floor((Date.parse(lastOf(to)) - Date.parse(now.toUTC().toISODate() ?? "")) / 86_400_000);
  return [
    ...(isEarlier ? [`${date} is earlier than it was announced: ${when}.`] : []),
    ...(days < 0 ? [`${date} has passed already: ${when}.`] : []),
    ...(days >= 0 && days < NOTICE ? [`${date} gives ${daysInWords(days)} notice: ${when}.`] : []),
  ];
}

/** What trackers of deadlines list, they know from an export. */
function trackerNotes(changes: readonly Change[]): string[] {
  return changes.some(isListed)
    ? [
        "Where trackers of deadlines list this edition, they say what it was before: export it for them again (conference-index, ccf-deadlines, ai-deadlines, wikicfp).",
      ]
    : [];
}

function isListed(change: Change): boolean {
  switch (change.kind) {
    case "days":
    case "place":
    case "edition-cancelled":
    case "edition-reinstated":
      return true;
    case "date-moved":
    case "date-set":
    case "date-withdrawn":
      return TRACKED.includes(change.date.kind);
    default:
      return false;
  }
}

function daysInWords(days: number): string {
  return days === 0 ? "no" : days === 1 ? "one day of" : `only ${days} days of`;
}

/** Sorts moments of one zone. */
function momentOf(spot: DateSpot): string {
  return `${lastOf(spot)} ${spot.time ?? "24:00"}`;
}

function lastOf({ date, end }: DateSpot): string {
  return end ?? date;
}
