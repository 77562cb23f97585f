import { SITEMAP } from "../file-urls.ts";
import type { Series } from "../model/series.ts";
import { addressOf } from "../urls.ts";

/** Everything may be read (RFC 9309). */
export function robots(series: Series): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(series, SITEMAP)}\n`;
}
