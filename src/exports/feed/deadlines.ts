import { DateTime } from "luxon";
import type { Edition, ImportantDate } from "../../model/edition.ts";
import { changeOf } from "../../model/important-dates.ts";
import { headingOf } from "../../model/moments/calls.ts";
import type { Revision, RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keysOfDates } from "../../revisions/keys.ts";
import { addressOf, pathOfDate } from "../../urls.ts";
import { formatDate, LONG_DATE } from "../../wording/dates.ts";
import { dateInWords } from "../../wording/important-dates.ts";
import { labelOfDate } from "../../wording/labels.ts";
import { withAside } from "../../wording/marks.ts";
import { listOf, say, type Words } from "../../wording/words.ts";
import { renderElement } from "../../xml.ts";
import type { FeedEntry } from "./entry.ts";

/** The important dates that were changed, extended or moved to an earlier day: every change is an entry anew. */
export function deadlineEntries(
  edition: Edition,
  series: Series,
  revisionOf: RevisionOf,
  words: Words,
): FeedEntry[] {
  const { feed, marks } = words.text;
  return [...keysOfDates(edition)].flatMap(([date, key]) => {
    const change = changeOf(date);
    if (change === undefined) return [];
    const heading = headingOf(date, edition);
    const values = {
      label: withAside(labelOfDate(date, words).plain, heading ?? "", words),
      date: dateInWords(date, LONG_DATE, words),
      earlier: listOf(
        date.was.map((earlier) => formatDate(earlier, LONG_DATE, words)),
        words,
      ),
    };
    const text = say(feed[change], values);
    const formerly = say(feed.formerly, values);
    return {
      id: `urn:uuid:${guidOf(`${key}-changed-${date.was.length}`, series)}`,
      title: say(feed.entry, { edition: edition.name, text }),
      address: addressOf(series, `${pathOfDate(date, edition)}#dates`),
      ...momentsOf(date, revisionOf(key)),
      content: renderElement({
        name: "p",
        children: [`${text}${marks.stop}${formerly}${marks.stop.trim()}`],
      }),
      language: edition.language,
    };
  });
}

/**
 * A change that this site has seen is as old as the build that saw it. One that was made before the first publication
 * was known by the day that it superseded: it is no news of today.
 */
function momentsOf(
  { was }: ImportantDate,
  { sequence, created, modified }: Revision,
): Pick<FeedEntry, "published" | "updated"> {
  if (sequence > 0) return { published: modified, updated: modified };
  const superseded = DateTime.fromISO(was.at(-1) ?? "", { zone: "utc" });
  const known = superseded < created ? superseded : created;
  return { published: known, updated: known };
}
