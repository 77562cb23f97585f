import type { DateTime } from "luxon";
import { searchRecords } from "../exports/search-records.ts";
import type { Site } from "../model/site.ts";
import { fileOf } from "../urls.ts";
import { appearancesIn } from "../views/appearances.ts";
import { makeAssets } from "./assets.ts";
import type { OutputFile } from "./output.ts";
import { renderPages } from "./render.ts";
import { makeSearchIndex } from "./search-index.ts";
import { bundleWorker } from "./worker.ts";

export interface BuildOptions {
  /** Whether browsers keep the current edition for when they are offline: not what is still being written. */
  readonly hasWorker: boolean;
}

/** Every file that is made for a site, in memory. What lies in `public/` comes on top. */
export async function buildFiles(
  site: Site,
  now: DateTime,
  options: BuildOptions = { hasWorker: true },
): Promise<OutputFile[]> {
  const [pages, index] = await Promise.all([
    renderWithAssets(site, now, options),
    makeSearchIndex(searchRecords(site, appearancesIn(site))),
  ]);
  const worker = options.hasWorker ? [await bundleWorker(site, pages)] : [];
  return [...pages, ...index, ...worker];
}

async function renderWithAssets(
  site: Site,
  now: DateTime,
  { hasWorker }: BuildOptions,
): Promise<OutputFile[]> {
  const { files, ...assets } = await makeAssets(site.series);
  const pages = await renderPages({ site, now, assets, hasWorker });
  return [
    ...pages.map(({ url, content }) => ({ file: fileOf(url), content })),
    ...files.map(({ path, content }) => ({ file: fileOf(path), content })),
  ];
}
