import { createHash } from "node:crypto";
import type { ImageCache } from "./image-cache.ts";
import type { SiteImage } from "./site-images.ts";

export interface MadeImage {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What draws images. */
export interface Drawing {
  readonly draw: (image: SiteImage) => Promise<Uint8Array>;
  /** How many it works at: while one is made into pixels, the next are laid out; more would only take memory. */
  readonly atOnce: number;
}

/**
 * Each image from the cache, or made and kept there.
 * @param design what else decides how an image looks: the drawing code, the fonts and the renderer
 * @param open loads what draws, which takes a while: only called when so many images have to be made
 */
export async function madeImages(
  images: readonly SiteImage[],
  design: string,
  cache: ImageCache,
  open: (missing: number) => Promise<Drawing>,
): Promise<MadeImage[]> {
  const made = images.map((image) => {
    const key = keyOf(image, design);
    return { image, key, content: cache.find(key) };
  });
  const missing = made.filter(({ content }) => content === undefined);
  if (missing.length > 0) {
    const { draw, atOnce } = await open(missing.length);
    const queue = missing.values();
    const work = async (): Promise<void> => {
      for (const entry of queue) {
        entry.content = await draw(entry.image);
        cache.keep(entry.key, entry.content);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  return made.flatMap(({ image: { path }, content }) => (content === undefined ? [] : [{ path, content }]));
}

function keyOf({ path, ...subject }: SiteImage, design: string): string {
  return createHash("sha256").update(design).update(JSON.stringify(subject)).digest("hex");
}
