import type { ImageCache } from "../../images/image-cache.ts";
import { type MadeImage, madeImages } from "../../images/made-images.ts";
import { siteCards, siteIcons } from "../../images/site-images.ts";
import type { Series } from "../../model/series.ts";
import type { Site } from "../../model/site.ts";
import * as fonts from "../../read/fonts.ts";
import { readDesign } from "../../read/generator/design.ts";
import { readPublicFile } from "../../read/public-files.ts";
import { type Lacking, lacksFont } from "./lacking.ts";

/**
 * The icons of a site and, where they are wanted, its share images.
 * @param icon the one that the series has of its own
 * @param onLacking told of fonts that these would need
 */
export function makeImages(
  site: Site,
  hasCards: boolean,
  cache: ImageCache,
  icon?: string,
  onLacking: (lacking: Lacking) => void = () => {},
): Promise<MadeImage[]> {
  const images = [...siteIcons(site, icon), ...(hasCards ? siteCards(site) : [])];
  const onMissing = (fontPackage: string): void => onLacking(lacksFont(fontPackage));
  // What draws is loaded only when something is to be drawn.
  return madeImages(images, readDesign(), cache, async () =>
    (await import("../../images/pixels/studio.ts")).studioWith({ ...fonts, onMissing }),
  );
}

/**
 * The icon that a series has of its own, as a `data:` address; undefined where it is drawn from the name.
 * @param sources where the files of `public/` lie, by their paths below it
 */
export function pictureOfIcon({ icon }: Series, sources: ReadonlyMap<string, string>): string | undefined {
  const source = icon === undefined ? undefined : sources.get(icon.replace(/^\//, ""));
  if (source === undefined) return undefined;
  const bytes = readPublicFile(source);
  const type = /\.svg$/i.test(source) ? "image/svg+xml" : "image/png";
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}
