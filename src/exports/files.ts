import type { Site } from "../model/site.ts";
import { pathOfCallText, ROBOTS, SITEMAP } from "../urls.ts";
import { callText } from "./call/text.ts";
import type { Citations } from "./citations/citation.ts";
import { citationFiles } from "./citations/files.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** A file that is not a page. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/** @param pagePaths those of the pages that search engines are to know */
export function exportedFiles(
  { series, editions }: Site,
  pagePaths: readonly string[],
  citations: Citations,
): ExportedFile[] {
  return [
    ...editions.flatMap((edition) =>
      edition.call === undefined
        ? []
        : [{ path: pathOfCallText(edition), content: callText(edition, edition.call, series) }],
    ),
    ...editions.flatMap((edition) => citationFiles(edition, citations)),
    { path: SITEMAP, content: sitemap(pagePaths, series) },
    { path: ROBOTS, content: robots(series) },
  ];
}
