import { ATOM_FEED, JSON_FEED, MANIFEST, pathOfCallText, ROBOTS, SITEMAP } from "../file-urls.ts";
import type { RevisionOf } from "../model/revision.ts";
import type { Site } from "../model/site.ts";
import type { RemovedItem } from "../revisions/removed.ts";
import { apiFiles } from "./api/files.ts";
import { calendarFiles } from "./calendar/files.ts";
import { callText } from "./call/text.ts";
import type { Citations } from "./citations/citation.ts";
import { citationFiles } from "./citations/files.ts";
import { atomFeed } from "./feed/atom.ts";
import { feedOf } from "./feed/feed.ts";
import { jsonFeed } from "./feed/json-feed.ts";
import { manifest } from "./manifest.ts";
import { robots } from "./robots.ts";
import { scheduleFiles } from "./schedule/files.ts";
import { type LastModifiedOf, sitemap } from "./sitemap.ts";

/** A file that is not a page. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/** What files tell besides the site itself. */
export interface ExportContext {
  /** Those of the pages that search engines are to know. */
  readonly pagePaths: readonly string[];
  readonly citations: Citations;
  readonly revisionOf: RevisionOf;
  /** What was published once, and is not any more. */
  readonly removed: readonly RemovedItem[];
  /** Those of them that calendars still tell. */
  readonly toldAsGone: readonly RemovedItem[];
  /** Of the pages. */
  readonly lastModifiedOf: LastModifiedOf;
}

export function exportedFiles(site: Site, context: ExportContext): ExportedFile[] {
  const { series, editions } = site;
  const { pagePaths, citations, revisionOf, removed, toldAsGone, lastModifiedOf } = context;
  const feed = feedOf(site, revisionOf, removed);
  return [
    ...editions.flatMap((edition) =>
      edition.call === undefined
        ? []
        : [{ path: pathOfCallText(edition), content: callText(edition, edition.call, series) }],
    ),
    ...editions.flatMap((edition) => citationFiles(edition, citations)),
    ...calendarFiles(site, revisionOf, toldAsGone),
    ...scheduleFiles(site, revisionOf),
    { path: ATOM_FEED, content: atomFeed(feed) },
    { path: JSON_FEED, content: jsonFeed(feed) },
    { path: SITEMAP, content: sitemap(pagePaths, series, lastModifiedOf) },
    { path: MANIFEST, content: manifest(series) },
    { path: ROBOTS, content: robots(series) },
    ...apiFiles(site),
  ];
}
