import type { DateTime } from "luxon";
import { searchRecords } from "../exports/search-records.ts";
import { REVISIONS } from "../file-urls.ts";
import { type ImageCache, memoryCache } from "../images/image-cache.ts";
import type { Site } from "../model/site.ts";
import { type Ledger, renderLedger } from "../revisions/ledger.ts";
import { fileOf } from "../urls.ts";
import { makeAssets } from "./assets.ts";
import { contentsOf } from "./contents.ts";
import { makeImages } from "./images.ts";
import type { OutputFile } from "./output.ts";
import { renderPages } from "./render.ts";
import { makeSearchIndex } from "./search-index.ts";
import { bundleWorker } from "./worker.ts";

export interface BuildOptions {
  /** Whether share images are made, where the series has them; left out, they are not. */
  readonly hasCards?: boolean;
  /** Whether browsers keep the current edition for when they are offline: not what is still being written. */
  readonly hasWorker?: boolean;
  /** Images of earlier builds. */
  readonly images?: ImageCache;
  /** What the last publication knew; without it, everything is new. */
  readonly previous?: Ledger | undefined;
}

/** Every file that is made for a site, in memory. What lies in `public/` comes on top. */
export async function buildFiles(
  site: Site,
  now: DateTime,
  options: BuildOptions = {},
): Promise<OutputFile[]> {
  const { hasWorker = true, images = memoryCache(), previous } = options;
  const hasCards = options.hasCards === true && site.series.cards;
  const { files: assetFiles, ...assets } = await makeAssets(site);
  const made = { ...assets, hasCards, hasWorker };
  const { pages, files, appearances, ledger } = contentsOf(site, now, made, previous);
  const [rendered, index, drawn] = await Promise.all([
    renderPages({ site, pages }),
    makeSearchIndex(searchRecords(site, appearances)),
    makeImages(site, hasCards, images),
  ]);
  const all = [
    ...rendered.map(({ url, content }) => ({ file: fileOf(url), content })),
    ...[...files, ...assetFiles, ...drawn].map(({ path, content }) => ({ file: fileOf(path), content })),
    { file: fileOf(REVISIONS), content: renderLedger(ledger) },
  ];
  return [...all, ...index, ...(hasWorker ? [await bundleWorker(site, all)] : [])];
}
