import type { SiteImage } from "../../images/site-images.ts";
import * as fonts from "../../read/fonts.ts";

/** An image, and the packages of fonts that it would need. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly missing: readonly string[];
}

/** What draws is loaded only when something is to be drawn. */
export async function openStudio(): Promise<(image: SiteImage) => Promise<Drawn>> {
  const { studioWith } = await import("../../images/pixels/studio.ts");
  const missing = new Set<string>();
  const draw = await studioWith({ ...fonts, onMissing: (fontPackage) => missing.add(fontPackage) });
  return async (image) => ({ png: await draw(image), missing: [...missing] });
}
