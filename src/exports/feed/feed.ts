import { DateTime } from "luxon";
import { ATOM_FEED, ICON_192, JSON_FEED } from "../../file-urls.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Site } from "../../model/site.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keyOfEdition } from "../../revisions/keys.ts";
import { addressOf, HOME } from "../../urls.ts";
import { feedTitle } from "../../wording/calendar.ts";
import { wordsOf } from "../../wording/words.ts";
import { changeEntries } from "./changes.ts";
import { deadlineEntries } from "./deadlines.ts";
import { type FeedEntry, newestOf } from "./entry.ts";
import { newsEntries } from "./news.ts";

/** What is new in the series: news, changed deadlines, and whatever else readers are told to have changed. */
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

export function feedOf({ series, editions }: Site, revisionOf: RevisionOf): Feed {
  const entries = editions.flatMap((edition) => {
    const words = wordsOf(edition.language);
    return [
      ...[newsEntries, deadlineEntries].flatMap((find) => find(edition, series, revisionOf, words)),
      ...changeEntries(edition, series, words),
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
