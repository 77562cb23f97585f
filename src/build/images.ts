import type { ImageCache } from "../images/image-cache.ts";
import { type MadeImage, madeImages } from "../images/made-images.ts";
import { siteCards, siteIcons } from "../images/site-images.ts";
import type { Site } from "../model/site.ts";
import { readDesign } from "../read/design.ts";
import * as fonts from "../read/fonts.ts";

/** The icons of a site and, where they are wanted, its share images. */
export function makeImages(site: Site, hasCards: boolean, cache: ImageCache): Promise<MadeImage[]> {
  const images = [...siteIcons(site), ...(hasCards ? siteCards(site) : [])];
  // What draws is loaded only when something is to be drawn.
  return madeImages(images, readDesign(), cache, async () =>
    (await import("../images/studio.ts")).studioWith(fonts),
  );
}
