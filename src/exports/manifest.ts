import { PAGE_COLORS } from "../accent.ts";
import { ICONS } from "../file-urls.ts";
import type { Series } from "../model/series.ts";
import { HOME, hrefOf } from "../urls.ts";
import { directionOf } from "../wording/script.ts";

/** What a browser needs to install the site as an application (W3C Web Application Manifest). */
export function manifest(series: Series): string {
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
    theme_color: PAGE_COLORS.light,
    background_color: PAGE_COLORS.light,
    icons: ICONS.map(({ path, ...icon }) => ({ src: hrefOf(series, path), ...icon })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
