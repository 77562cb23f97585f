import type { Citations } from "../citations/citation.ts";
import { ATOM_FEED, FAVICON, JSON_FEED, MANIFEST, pathOfCallText, ROBOTS, SITEMAP } from "../file-urls.ts";
import type { Edition } from "../model/edition.ts";
import type { RevisionOf } from "../model/revision.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import type { RemovedItem } from "../revisions/removed.ts";
import { editionDataFile, seriesDataFiles } from "./api/files.ts";
import type { CalendarEntry } from "./calendar/event.ts";
import { calendarFiles, emptiedCalendars } from "./calendar/files.ts";
import type { GoneEntries } from "./calendar/gone-entries.ts";
import { calendarsOfEdition, calendarsOfSeries, plannedCalendars } from "./calendar/planned-calendars.ts";
import { callText } from "./call/text.ts";
import { citationFiles } from "./citation-files.ts";
import type { ExportedFile } from "./exported-file.ts";
import { favicon } from "./favicon.ts";
import { atomFeed } from "./feed/atom.ts";
import { feedOf } from "./feed/feed.ts";
import { jsonFeed } from "./feed/json-feed.ts";
import { manifest } from "./manifest.ts";
import { robots } from "./robots.ts";
import { scheduleFiles } from "./schedule/files.ts";
import { type LastModifiedOf, sitemap } from "./sitemap.ts";

/** What the files of an edition tell besides the edition itself. */
export interface EditionFileContext {
  readonly series: Series;
  readonly citations: Citations;
  readonly entries: ReadonlyMap<string, CalendarEntry>;
  /** From the calendars of the edition. */
  readonly gone: GoneEntries;
  readonly revisionOf: RevisionOf;
}

/** The files of an edition that are no pages. */
export function editionFiles(edition: Edition, context: EditionFileContext): ExportedFile[] {
  const { series, citations, entries, gone, revisionOf } = context;
  return [
    ...edition.calls.map((call) => ({
      path: pathOfCallText(edition, call),
      content: callText(edition, call, series),
    })),
    ...citationFiles(edition, citations),
    ...calendarFiles(calendarsOfEdition(edition), (key) => entries.get(key), gone),
    ...scheduleFiles(edition, series, revisionOf),
    editionDataFile(edition, series),
  ];
}

/** What the files of the series tell besides the site itself. */
export interface SeriesFileContext {
  /** Those of the pages that search engines are to know. */
  readonly pagePaths: readonly string[];
  readonly entryOf: (key: string) => CalendarEntry | undefined;
  readonly gone: GoneEntries;
  /** What was published once, and is not any more. */
  readonly removed: readonly RemovedItem[];
  readonly revisionOf: RevisionOf;
  /** Of the pages. */
  readonly lastModifiedOf: LastModifiedOf;
}

/** The files of the series as a whole that are no pages. */
export function seriesFiles(site: Site, context: SeriesFileContext): ExportedFile[] {
  const { series } = site;
  const { pagePaths, entryOf, gone, removed, revisionOf, lastModifiedOf } = context;
  const feed = feedOf(site, revisionOf, removed);
  return [
    ...calendarFiles(calendarsOfSeries(site), entryOf, gone),
    ...emptiedCalendars(plannedCalendars(site), gone),
    { path: ATOM_FEED, content: atomFeed(feed) },
    { path: JSON_FEED, content: jsonFeed(feed) },
    { path: SITEMAP, content: sitemap(pagePaths, series, lastModifiedOf) },
    { path: MANIFEST, content: manifest(series) },
    { path: ROBOTS, content: robots(series) },
    { path: FAVICON, content: favicon(series) },
    ...seriesDataFiles(site),
  ];
}
