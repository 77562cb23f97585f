import type { SponsorTier } from "../model/edition.ts";
import type { PageContext } from "./context.ts";
import { type PictureView, pictureView } from "./frame/picture.ts";

export interface SponsorTierView {
  readonly tier: string;
  readonly sponsors: readonly {
    readonly name: string;
    readonly href?: string | undefined;
    readonly logo?: PictureView | undefined;
  }[];
}

export function sponsorTierView({ tier, sponsors }: SponsorTier, context: PageContext): SponsorTierView {
  return {
    tier,
    sponsors: sponsors.map(({ name, url, logo }) => ({
      name,
      href: url,
      logo: pictureView(logo, "logo", context),
    })),
  };
}
