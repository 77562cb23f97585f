import type { Site } from "../model/site.ts";
import { pathOfCallText, ROBOTS, SITEMAP } from "../urls.ts";
import { apiFiles } from "./api/files.ts";
import { callText } from "./call-text.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** A file that is not a page. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/** @param pagePaths those of the pages that search engines are to know */
export function exportedFiles(site: Site, pagePaths: readonly string[]): ExportedFile[] {
  const { series, editions } = site;
  return [
    ...editions.flatMap((edition) =>
      edition.call === undefined
        ? []
        : [{ path: pathOfCallText(edition), content: callText(edition, edition.call, series) }],
    ),
    { path: SITEMAP, content: sitemap(pagePaths, series) },
    { path: ROBOTS, content: robots(series) },
    ...apiFiles(site),
  ];
}
