import type { SponsorTier } from "../model/edition.ts";
import { hrefOfTarget } from "../urls.ts";
import type { PageContext } from "./context.ts";

export interface SponsorTierView {
  readonly tier: string;
  readonly sponsors: readonly {
    readonly name: string;
    readonly href?: string | undefined;
    readonly logo?: string | undefined;
  }[];
}

export function sponsorTierView({ tier, sponsors }: SponsorTier, { series }: PageContext): SponsorTierView {
  return {
    tier,
    sponsors: sponsors.map(({ name, url, logo }) => ({
      name,
      href: url,
      logo: logo === undefined ? undefined : hrefOfTarget(series, logo),
    })),
  };
}
