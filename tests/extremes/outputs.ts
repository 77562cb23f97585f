import type { DateTime } from "luxon";
import { ASSETS as FOLDER_OF_ASSETS } from "../../src/file-urls.ts";
import type { ImageCache } from "../../src/images/image-cache.ts";
import type { Site } from "../../src/model/site.ts";
import { builtFiles } from "../built.ts";
import { ASSETS } from "../fixture.ts";
import { type RenderedSite, renderedSite } from "../site/rendered.ts";

/** Every image is there already: nothing is drawn. */
const IMAGES: ImageCache = { find: () => new Uint8Array(), keep: () => {} };

/** Every page and text file of a site, without its search, and with assets and images that hold nothing. */
export async function outputsOf(site: Site, now: DateTime): Promise<RenderedSite> {
  const { scripts, fonts, stylesheets } = ASSETS;
  const files = [...Object.values(stylesheets), ...fonts, ...Object.values(scripts)].map((path) => ({
    path,
    content: new Uint8Array(),
  }));
  const options = { hasSearch: false, hasCards: true, images: IMAGES, assets: { ...ASSETS, files } };
  const { texts, ...rendered } = renderedSite(await builtFiles(site, now, options));
  const own = [...texts].filter(([file]) => !`/${file}`.startsWith(FOLDER_OF_ASSETS));
  return { ...rendered, texts: new Map(own) };
}
