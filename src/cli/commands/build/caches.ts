import { join } from "node:path";
import type { DateTime } from "luxon";
import { type Cache, storedCache } from "../../../build/cache.ts";
import { partsFolder } from "../../../build/making/parts-folder.ts";
import { type ByteFolder, byteFolder, cacheFolderOf } from "../../../read/byte-folder.ts";
import { isWholePng } from "../../../read/whole-png.ts";

/** How many bytes of images are kept that no build asks for any more. */
const MOST_IMAGES = 100_000_000;

/** What earlier builds of a site folder made. */
export interface Caches {
  readonly images: ByteFolder;
  readonly parts: ByteFolder;
  /** Of the parts. */
  readonly cache: Cache;
}

export function cachesOf(site: string, now: DateTime): Caches {
  const folder = cacheFolderOf(site);
  const images = byteFolder(join(folder, "images"), {
    ending: ".png",
    isWhole: isWholePng,
    most: MOST_IMAGES,
    now: now.toJSDate(),
  });
  const parts = partsFolder(folder, now.toJSDate());
  return { images, parts, cache: storedCache(parts) };
}
