import { renderAsync } from "@resvg/resvg-js";
import { cardImage } from "./card-image.ts";
import { iconImage } from "./icon.ts";
import { encodePng } from "./png.ts";
import type { SiteImage } from "./site-images.ts";
import { serializeSvg } from "./svg.ts";
import { type FontFiles, fontLibrary } from "./text/font-library.ts";

/** Makes the PNG of an image. */
export type Studio = (image: SiteImage) => Promise<Uint8Array>;

/** @param files where the fonts lie; fonts of the system are never looked at: they differ between machines */
export function studioWith(files: FontFiles): Studio {
  const library = fontLibrary(files);
  return async (image) => {
    const svg = image.kind === "card" ? cardImage(image.card, library) : iconImage(image.icon, library);
    const options = { font: { loadSystemFonts: false } };
    const { width, height, pixels } = await renderAsync(serializeSvg(await svg), options);
    return encodePng({ width, height, data: pixels });
  };
}
