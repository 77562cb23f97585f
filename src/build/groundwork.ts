import type { DateTime } from "luxon";
import type { Asset } from "../bundle/asset.ts";
import { type Assets, makeAssets } from "../bundle/assets.ts";
import { programStyles } from "../bundle/program-styles.ts";
import { templatesOf } from "../eleventy/own-templates.ts";
import { timeZones } from "../exports/calendar/time-zones.ts";
import { findRenderer } from "../images/pixels/renderer.ts";
import type { Site } from "../model/site.ts";
import { shellOf } from "../views/shell.ts";
import { type Cache, cached } from "./cache.ts";
import { LACKS_RENDERER, type Lacking } from "./images/lacking.ts";
import { makePictures } from "./images/pictures.ts";
import { digestOfData, digestsOnce } from "./keys.ts";
import type { Surroundings } from "./parts.ts";

export interface GroundworkOptions {
  /** Whether share images are made, where the series has them; left out, they are not. */
  readonly hasCards?: boolean;
  /** Whether browsers keep the current edition for when they are offline: not what is still being written. */
  readonly hasWorker?: boolean;
  /** Whether visits are counted, where the series has them counted: not in a preview. */
  readonly isCounted?: boolean;
  /** The stylesheets and scripts, where they are made already. */
  readonly assets?: Assets;
  /** Where the files of `public/` lie, by their paths below it: what is named of them as a picture is made fit for pages. */
  readonly publicFiles?: ReadonlyMap<string, string>;
  /** Changes with the generator. */
  readonly generator?: string;
}

/** What is made before any page: what pages load, and what all of them may see. */
export interface Groundwork {
  readonly surroundings: Surroundings;
  /** Stylesheets, scripts, fonts and the pictures of pages. */
  readonly files: readonly Asset[];
  /** Packages that the site would be better with. */
  readonly lacking: readonly Lacking[];
}

/** @throws ContentError for pictures that cannot be shown */
export async function groundworkOf(
  site: Site,
  now: DateTime,
  cache: Cache,
  options: GroundworkOptions,
): Promise<Groundwork> {
  const { hasWorker = true, isCounted = true, publicFiles = new Map(), generator = "" } = options;
  const { series } = site;
  const lacking = new Map<string, Lacking>();
  const lack = (one: Lacking): void => void lacking.set(one.name, one);
  const wantsCards = options.hasCards === true && series.cards;
  const hasCards = wantsCards && (await findRenderer()) !== undefined;
  if (wantsCards && !hasCards) lack(LACKS_RENDERER);
  const { files: assets, ...pageAssets } = options.assets ?? (await assetsOf(site, generator, cache));
  const { pictures, files } = await makePictures(site, publicFiles, cache, lack);
  const shell = shellOf(site, { ...pageAssets, hasCards, hasWorker, isCounted, pictures });
  return {
    surroundings: {
      generator,
      series,
      templates: templatesOf(site),
      shell,
      now,
      zones: timeZones(),
      digestOf: digestsOnce(),
    },
    files: [...assets, ...files],
    lacking: [...lacking.values()],
  };
}

/** The bundles of earlier builds serve as long as neither accent nor theme nor the grids of programs ask for others. */
function assetsOf(site: Site, generator: string, cache: Cache): Promise<Assets> {
  const styles = programStyles(site);
  const key = digestOfData(generator, "assets", site.series.accent, site.theme, styles);
  return cached(cache, key, () => makeAssets(site, styles));
}
