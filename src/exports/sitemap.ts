import type { DateTime } from "luxon";
import type { Series } from "../model/series.ts";
import { addressOf } from "../urls.ts";
import { renderXml, type XmlElement } from "../xml.ts";

/** Since when a page shows what it shows; undefined where nobody knows. */
export type LastModifiedOf = (path: string) => DateTime | undefined;

/** The addresses that search engines are to know (sitemaps.org). */
export function sitemap(paths: readonly string[], series: Series, lastModifiedOf: LastModifiedOf): string {
  return renderXml({
    name: "urlset",
    attributes: { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    children: paths.map((path) => {
      const modified = lastModifiedOf(path)?.toUTC().toISO({ suppressMilliseconds: true });
      return {
        name: "url",
        children: [
          { name: "loc", children: [addressOf(series, path)] },
          ...(modified ? [{ name: "lastmod", children: [modified] } satisfies XmlElement] : []),
        ],
      };
    }),
  });
}
