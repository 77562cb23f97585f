import type { DateTime } from "luxon";
import { calendarFiles } from "../exports/calendar/files.ts";
import type { Site } from "../model/site.ts";
import { fingerprintsOf } from "../revisions/fingerprints.ts";
import { type Ledger, renderLedger, revisionsIn } from "../revisions/ledger.ts";
import { revise } from "../revisions/revise.ts";
import { fileOf, REVISIONS } from "../urls.ts";
import { makeAssets } from "./assets.ts";
import type { OutputFile } from "./output.ts";
import { renderPages } from "./render.ts";

/**
 * Every file that is made for a site, in memory. What lies in `public/` comes on top.
 * @param previous what the last publication knew; without it, everything is new
 */
export async function buildFiles(site: Site, now: DateTime, previous?: Ledger): Promise<OutputFile[]> {
  const ledger = revise(previous, fingerprintsOf(site), now);
  const revisionOf = revisionsIn(ledger, now);
  const assets = await makeAssets(site.series);
  const pages = await renderPages({ site, now, stylesheet: assets.stylesheet, revisionOf });
  return [
    ...pages.map(({ url, content }) => ({ file: fileOf(url), content })),
    ...assets.files.map(({ path, content }) => ({ file: fileOf(path), content })),
    // A calendar is no template: it need not go through the renderer of pages.
    ...calendarFiles(site, revisionOf).map(({ path, content }) => ({ file: fileOf(path), content })),
    { file: fileOf(REVISIONS), content: renderLedger(ledger) },
  ];
}
