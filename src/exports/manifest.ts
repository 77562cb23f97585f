import { COLORS_OF_PAGES } from "../accent.ts";
import { ICONS } from "../file-urls.ts";
import type { Site } from "../model/site.ts";
import { HOME, hrefOf } from "../urls.ts";
import { directionOf } from "../wording/script.ts";

/** What a browser needs to install the site as an application (W3C Web Application Manifest). */
export function manifest({ series, theme }: Pick<Site, "series" | "theme">): string {
  const { light } = theme?.colors.paper ?? COLORS_OF_PAGES.paper;
  const home = hrefOf(series, HOME);
  const value = {
    id: home,
    name: series.name,
    short_name: series.name,
    description: series.description,
    lang: series.language,
    dir: directionOf(series.language),
    start_url: home,
    scope: home,
    display: "minimal-ui",
    theme_color: light,
    background_color: light,
    icons: ICONS.map(({ path, ...icon }) => ({ src: hrefOf(series, path), ...icon })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
