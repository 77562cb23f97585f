import type { RevisionOf } from "../model/revision.ts";
import type { Site } from "../model/site.ts";
import { MANIFEST, pathOfCallText, ROBOTS, SITEMAP } from "../urls.ts";
import { apiFiles } from "./api/files.ts";
import { calendarFiles } from "./calendar/files.ts";
import { callText } from "./call/text.ts";
import type { Citations } from "./citations/citation.ts";
import { citationFiles } from "./citations/files.ts";
import { manifest } from "./manifest.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

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
}

export function exportedFiles(site: Site, context: ExportContext): ExportedFile[] {
  const { series, editions } = site;
  const { pagePaths, citations, revisionOf } = context;
  return [
    ...editions.flatMap((edition) =>
      edition.call === undefined
        ? []
        : [{ path: pathOfCallText(edition), content: callText(edition, edition.call, series) }],
    ),
    ...editions.flatMap((edition) => citationFiles(edition, citations)),
    ...calendarFiles(site, revisionOf),
    { path: SITEMAP, content: sitemap(pagePaths, series) },
    { path: MANIFEST, content: manifest(series) },
    { path: ROBOTS, content: robots(series) },
    ...apiFiles(site),
  ];
}
