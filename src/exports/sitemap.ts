import { create } from "xmlbuilder2";
import type { Series } from "../model/series.ts";
import { addressOf } from "../urls.ts";

/** The addresses that search engines are to know (sitemaps.org). */
export function sitemap(paths: readonly string[], series: Series): string {
  const urlset = create({ version: "1.0", encoding: "UTF-8" }).ele(
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "urlset",
  );
  for (const path of paths) urlset.ele("url").ele("loc").txt(addressOf(series, path));
  return `${urlset.end({ prettyPrint: true })}\n`;
}
