import type { DateTime } from "luxon";
import { citationsIn } from "../exports/citations/citation.ts";
import { type ExportedFile, exportedFiles } from "../exports/files.ts";
import type { Site } from "../model/site.ts";
import { type Fingerprints, fingerprintOf, fingerprintsOf } from "../revisions/fingerprints.ts";
import { type Ledger, revisionsIn } from "../revisions/ledger.ts";
import { keyOfPage, lastModifiedIn } from "../revisions/pages.ts";
import { revise } from "../revisions/revise.ts";
import { appearancesIn } from "../views/appearances.ts";
import type { ViewContext } from "../views/context.ts";
import { indexedPages, type Pages, pagesOf } from "../views/pages.ts";
import { substancesOf } from "../views/substance.ts";
import { zoneNaming } from "../wording/times.ts";
import { wordsOf } from "../wording/words.ts";

/** What a site consists of: pages, which templates render, and files, which are finished. */
export interface Contents {
  readonly pages: Pages;
  readonly files: readonly ExportedFile[];
  readonly appearances: ViewContext["appearances"];
  /** What the next publication is to know of this one. */
  readonly ledger: Ledger;
}

/** What was made before pages are. */
type Made = Pick<
  ViewContext,
  "stylesheet" | "searchStylesheet" | "sheetsStylesheet" | "fonts" | "scripts" | "hasCards" | "hasWorker"
>;

/** @param previous what the last publication knew */
export function contentsOf(site: Site, now: DateTime, made: Made, previous: Ledger | undefined): Contents {
  const context = contextOf(site, now, made);
  const pages = pagesOf(context);
  const ledger = revise(previous, allFingerprints(context), now);
  const files = exportedFiles(site, {
    pagePaths: indexedPages(pages, context).map(({ path }) => path),
    citations: context.citations,
    revisionOf: revisionsIn(ledger, now),
    lastModifiedOf: lastModifiedIn(ledger),
  });
  return { pages, files, appearances: context.appearances, ledger };
}

function contextOf(site: Site, now: DateTime, made: Made): ViewContext {
  const { series } = site;
  const words = wordsOf(series.language);
  return {
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
}

/** Of items, and of the pages that show them. */
function allFingerprints(context: ViewContext): Fingerprints {
  const fingerprints = new Map(fingerprintsOf(context.site));
  for (const [path, substance] of substancesOf(context))
    fingerprints.set(keyOfPage(path), fingerprintOf(substance));
  return fingerprints;
}
