import type { ImageCache } from "../../images/image-cache.ts";
import { type MadeImage, madeImages } from "../../images/made-images.ts";
import { type SiteImage, siteCards, siteIcons } from "../../images/site-images.ts";
import type { Series } from "../../model/series.ts";
import type { Site } from "../../model/site.ts";
import { readDesign } from "../../read/generator/design.ts";
import { readPublicFile } from "../../read/public-files.ts";
import type { Threads } from "../threads/threads.ts";
import { type Lacking, lacksFont } from "./lacking.ts";
import { openStudio } from "./open-studio.ts";

export interface ImageOptions {
  /** Whether share images are wanted. */
  readonly hasCards?: boolean;
  /** The icon that the series has of its own. */
  readonly icon?: string | undefined;
  /** Told of fonts that share images would need. */
  readonly onLacking?: (lacking: Lacking) => void;
  /** Threads that may draw. */
  readonly threads?: Threads;
  /** Left out, all of them are. */
  readonly isWanted?: (image: SiteImage, place: number) => boolean;
}

/** What an image takes of a processor: milliseconds. */
const WORK_OF_IMAGE = 70;
/** How many are drawn at once by each thread. */
const AT_ONCE = { here: 4, there: 2 };

/** The icons of a site and, where they are wanted, its share images. */
export function makeImages(
  site: Site,
  cache: ImageCache,
  { hasCards = false, icon, onLacking, threads, isWanted = () => true }: ImageOptions,
): Promise<MadeImage[]> {
  const images = [...siteIcons(site, icon), ...(hasCards ? siteCards(site) : [])].filter(isWanted);
  return madeImages(images, readDesign(), cache, async (missing) => {
    const count = threads?.countFor(missing * WORK_OF_IMAGE) ?? 0;
    const studio = threads !== undefined && count > 0 ? threads.make.image : await openStudio();
    return {
      atOnce: count > 0 ? count * AT_ONCE.there : AT_ONCE.here,
      draw: async (image) => {
        const { png, missing: fonts } = await studio(image);
        for (const fontPackage of fonts) onLacking?.(lacksFont(fontPackage));
        return png;
      },
    };
  });
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
