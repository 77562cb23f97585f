import type { ImageCache } from "../../images/image-cache.ts";
import { type MadeImage, madeImages } from "../../images/made-images.ts";
import { siteCards, siteIcons } from "../../images/site-images.ts";
import type { Site } from "../../model/site.ts";
import * as fonts from "../../read/fonts.ts";
import { readDesign } from "../../read/generator/design.ts";
import { type Lacking, lacksFont } from "./lacking.ts";

/**
 * The icons of a site and, where they are wanted, its share images.
 * @param onLacking told of fonts that these would need
 */
export function makeImages(
  site: Site,
  hasCards: boolean,
  cache: ImageCache,
  onLacking: (lacking: Lacking) => void = () => {},
): Promise<MadeImage[]> {
  const images = [...siteIcons(site), ...(hasCards ? siteCards(site) : [])];
  const onMissing = (fontPackage: string): void => onLacking(lacksFont(fontPackage));
  // What draws is loaded only when something is to be drawn.
  return madeImages(images, readDesign(), cache, async () =>
    (await import("../../images/pixels/studio.ts")).studioWith({ ...fonts, onMissing }),
  );
}
