import type { EleventyConfig } from "@11ty/eleventy";
import type { Series } from "../model/series.ts";
import { hrefOfTarget } from "../urls.ts";

/**
 * Where something lies, as a filter `href` for templates of organizers: a path of the site (`/about/`), a file below
 * `public/` (`logo.svg`), or an address of the published site, as its data has it.
 */
export function links(config: EleventyConfig, series: () => Series): void {
  config.addFilter("href", (target: unknown) => {
    const { url } = series();
    const text = String(target);
    return hrefOfTarget(series(), text.startsWith(url) ? `/${text.slice(url.length)}` : text);
  });
}
