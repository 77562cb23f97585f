import { cardImage } from "../card-image.ts";
import { iconImage } from "../icon.ts";
import type { SiteImage } from "../site-images.ts";
import { serializeSvg } from "../svg.ts";
import { type FontFiles, fontLibrary } from "../text/font-library.ts";
import { plainIcon } from "./plain-icon.ts";
import { encodePng } from "./png.ts";
import { findRenderer } from "./renderer.ts";

/** Makes the PNG of an image. */
export type Studio = (image: SiteImage) => Promise<Uint8Array>;

/** @param files where the fonts lie; fonts of the system are never looked at: they differ between machines */
export async function studioWith(files: FontFiles): Promise<Studio> {
  const library = fontLibrary(files);
  const render = await findRenderer();
  return async (image) => {
    if (render === undefined && image.kind === "icon") return encodePng(plainIcon(image.icon));
    if (render === undefined) throw new Error(`${image.path} cannot be drawn without @resvg/resvg-js.`);
    const svg = image.kind === "card" ? cardImage(image.card, library) : iconImage(image.icon, library);
    const options = { font: { loadSystemFonts: false } };
    const { width, height, pixels } = await render(serializeSvg(await svg), options);
    return encodePng({ width, height, data: pixels });
  };
}
