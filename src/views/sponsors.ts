import type { SponsorTier } from "../model/edition.ts";
import type { PageContext } from "./context.ts";
import { type PictureView, pictureView } from "./frame/picture.ts";

export interface SponsorTierView {
  readonly tier: string;
  readonly sponsors: readonly SponsorView[];
}

export interface SponsorView {
  readonly name: string;
  readonly href?: string | undefined;
  readonly logo?: PictureView | undefined;
}

export function sponsorTierView({ tier, sponsors }: SponsorTier, context: PageContext): SponsorTierView {
  return {
    tier,
    sponsors: sponsors.map(({ name, url, logo }) => ({
      name,
      href: url,
      logo: equalized(pictureView(logo, "logo", context)),
    })),
  };
}

/** In pixels of a page: a square of 88, or twice as wide and half as high. */
const AREA = 88 * 88;
const WIDEST = 240;

/** Logos look alike in weight where they take as much room, whatever their shapes. */
function equalized(logo: PictureView | undefined): PictureView | undefined {
  if (logo?.width === undefined || logo.height === undefined) return logo;
  const ratio = logo.width / logo.height;
  const width = Math.round(Math.min(Math.sqrt(AREA * ratio), WIDEST, logo.width));
  return { ...logo, width, height: Math.round(width / ratio) };
}
