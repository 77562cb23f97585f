import { hasCard, ICON_192, ICON_512, MASKABLE_ICON, pathOfCard, TOUCH_ICON } from "../file-urls.ts";
import { talksOf } from "../model/program/talks.ts";
import type { Site } from "../model/site.ts";
import { type Card, editionCard, talkCard } from "./card.ts";
import { type Icon, iconOf } from "./icon.ts";

/** An image of the site: where it lies, and all that it shows. */
export type SiteImage = { readonly path: string } & (
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "icon"; readonly icon: Icon }
);

/**
 * For the home screens of phones, and for the manifest.
 * @param picture the icon that the series has of its own
 */
export function siteIcons({ series }: Site, picture?: string): SiteImage[] {
  return [
    { path: ICON_192, kind: "icon", icon: iconOf(series, 192, false, picture) },
    { path: ICON_512, kind: "icon", icon: iconOf(series, 512, false, picture) },
    { path: MASKABLE_ICON, kind: "icon", icon: iconOf(series, 512, true, picture) },
    { path: TOUCH_ICON, kind: "icon", icon: iconOf(series, 180, true, picture) },
  ];
}

/** The share image of every edition, and of every talk of which something is known. */
export function siteCards(site: Site): SiteImage[] {
  return site.editions.flatMap((edition): SiteImage[] => [
    { path: pathOfCard(edition), kind: "card", card: editionCard(edition, site) },
    ...talksOf(edition)
      .filter(hasCard)
      .map((talk): SiteImage => {
        const card = talkCard(talk, edition, site);
        return { path: pathOfCard(edition, talk), kind: "card", card };
      }),
  ]);
}
