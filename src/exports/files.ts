import type { Site } from "../model/site.ts";
import { MANIFEST, pathOfCallText, ROBOTS, SITEMAP } from "../urls.ts";
import { callText } from "./call-text.ts";
import { manifest } from "./manifest.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** A file that is not a page. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/** @param pagePaths those of the pages that search engines are to know */
export function exportedFiles({ series, editions }: Site, pagePaths: readonly string[]): ExportedFile[] {
  return [
    ...editions.flatMap((edition) =>
      edition.call === undefined
        ? []
        : [{ path: pathOfCallText(edition), content: callText(edition, edition.call, series) }],
    ),
    { path: SITEMAP, content: sitemap(pagePaths, series) },
    { path: MANIFEST, content: manifest(series) },
    { path: ROBOTS, content: robots(series) },
  ];
}
