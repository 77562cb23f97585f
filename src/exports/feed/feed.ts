import { DateTime } from "luxon";
import { ATOM_FEED, ICON_192, JSON_FEED } from "../../file-urls.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Site } from "../../model/site.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keyOfEdition } from "../../revisions/keys.ts";
import type { RemovedItem } from "../../revisions/removed.ts";
import { addressOf, HOME } from "../../urls.ts";
import { feedTitle } from "../../wording/calendar.ts";
import { wordsOf } from "../../wording/words.ts";
import { deadlineEntries } from "./deadlines.ts";
import { type FeedEntry, newestOf } from "./entry.ts";
import { newsEntries } from "./news.ts";
import { programEntries } from "./program-changes.ts";
import { removalEntries } from "./removals.ts";

/** What is new in the series: news, changed deadlines, changes of programs and what was taken out of them. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly language: string;
  readonly home: string;
  readonly icon: string;
  readonly atom: string;
  readonly json: string;
  readonly updated: DateTime;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** @param removed what was published once, and is not any more */
export function feedOf(
  { series, editions }: Site,
  revisionOf: RevisionOf,
  removed: readonly RemovedItem[] = [],
): Feed {
  const entries = editions.flatMap((edition) => {
    const words = wordsOf(edition.language);
    return [
      ...[newsEntries, deadlineEntries, programEntries].flatMap((find) =>
        find(edition, series, revisionOf, words),
      ),
      ...removalEntries(edition, series, removed, words),
    ];
  });
  const newest = newestOf(entries);
  const { modified } = revisionOf(keyOfEdition(editions[0]));
  return {
    id: `urn:uuid:${guidOf("/feed/", series)}`,
    title: feedTitle(series, wordsOf(series.language)),
    description: series.description,
    author: series.name,
    language: series.language,
    home: addressOf(series, HOME),
    icon: addressOf(series, ICON_192),
    atom: addressOf(series, ATOM_FEED),
    json: addressOf(series, JSON_FEED),
    updated: DateTime.max(...newest.map(({ updated }) => updated)) ?? modified,
    entries: newest,
  };
}
