import type { DateTime } from "luxon";
import { type ImageCache, memoryCache } from "../images/image-cache.ts";
import type { Site } from "../model/site.ts";
import { type Ledger, renderLedger } from "../revisions/ledger.ts";
import { fileOf, REVISIONS } from "../urls.ts";
import { makeAssets } from "./assets.ts";
import { contentsOf } from "./contents.ts";
import { makeImages } from "./images.ts";
import type { OutputFile } from "./output.ts";
import { renderPages } from "./render.ts";

export interface BuildOptions {
  /** Whether share images are made, where the series has them; left out, they are not. */
  readonly hasCards?: boolean;
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
  const hasCards = options.hasCards === true && site.series.cards;
  const assets = await makeAssets(site.series);
  const images = await makeImages(site, hasCards, options.images ?? memoryCache());
  const { pages, files, ledger } = contentsOf(site, now, { ...assets, hasCards }, options.previous);
  const rendered = await renderPages({ site, pages });
  return [
    ...rendered.map(({ url, content }) => ({ file: fileOf(url), content })),
    ...[...files, ...assets.files, ...images].map(({ path, content }) => ({ file: fileOf(path), content })),
    { file: fileOf(REVISIONS), content: renderLedger(ledger) },
  ];
}
