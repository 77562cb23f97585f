import type { DateTime } from "luxon";
import type { Asset } from "../bundle/asset.ts";
import { makeAssets } from "../bundle/assets.ts";
import { programStyles } from "../bundle/program-styles.ts";
import { templatesOf } from "../eleventy/own-templates.ts";
import type { Publication } from "../eleventy/plugin.ts";
import { timeZones } from "../exports/calendar/time-zones.ts";
import { memoryImageCache } from "../images/image-cache.ts";
import { publicFilesOf } from "../read/folder.ts";
import { loadSite } from "../site.ts";
import { shellOf } from "../views/shell.ts";
import { makeImages, pictureOfIcon } from "./images/images.ts";
import { digestsOnce } from "./keys.ts";
import { contentsOfPages } from "./plan/page-parts.ts";

/** Every page of a site, with what pages load, and no files beside them. */
export interface WholeSite extends Publication {
  readonly assets: readonly Asset[];
}

/**
 * The pages of a site folder for who runs Eleventy by hand.
 * @throws ContentError with every problem, when there is an error
 */
export async function wholeSite(folder: string, now: DateTime): Promise<WholeSite> {
  const site = loadSite(folder);
  const { series } = site;
  const icon = pictureOfIcon(series, publicFilesOf(folder));
  const { files, ...pageAssets } = await makeAssets(site, programStyles(site));
  const shell = shellOf(site, { ...pageAssets, hasCards: false, hasWorker: false });
  const templates = templatesOf(site);
  const contents = contentsOfPages(site, {
    generator: "",
    series,
    templates,
    shell,
    now,
    zones: timeZones(),
    digestOf: digestsOnce(),
  });
  return {
    series,
    templates,
    pages: contents.flatMap(({ pages }) => pages.map(({ template, view }) => ({ template, view: view() }))),
    assets: [...files, ...(await makeImages(site, memoryImageCache(), { icon }))],
  };
}
