import type { DateTime } from "luxon";
import { citationsIn } from "../exports/citations/citation.ts";
import { type ExportedFile, exportedFiles } from "../exports/files.ts";
import type { RevisionOf } from "../model/revision.ts";
import type { Site } from "../model/site.ts";
import { appearancesIn } from "../views/appearances.ts";
import type { ViewContext } from "../views/context.ts";
import { indexedPaths, type Pages, pagesOf } from "../views/pages.ts";
import { zoneNaming } from "../wording/times.ts";
import { wordsOf } from "../wording/words.ts";

/** What a site consists of: pages, which templates render, and files, which are finished. */
export interface Contents {
  readonly pages: Pages;
  readonly files: readonly ExportedFile[];
  readonly appearances: ViewContext["appearances"];
}

/** What was made before pages are. */
interface Made
  extends Pick<
    ViewContext,
    "stylesheet" | "searchStylesheet" | "sheetsStylesheet" | "scripts" | "hasCards" | "hasWorker"
  > {
  readonly revisionOf: RevisionOf;
}

export function contentsOf(site: Site, now: DateTime, { revisionOf, ...made }: Made): Contents {
  const { series } = site;
  const words = wordsOf(series.language);
  const context = {
    site,
    series,
    now,
    ...made,
    current: site.editions[0],
    appearances: appearancesIn(site, words),
    citations: citationsIn(site),
    words,
    zoneNameOf: zoneNaming(),
  };
  const pages = pagesOf(context);
  const pagePaths = indexedPaths(pages, context);
  const { appearances, citations } = context;
  return { pages, files: exportedFiles(site, { pagePaths, citations, revisionOf }), appearances };
}
