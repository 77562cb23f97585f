import type { WebSite } from "schema-dts";
import type { Series } from "../../../model/series.ts";
import { addressOf, HOME } from "../../../urls.ts";
import { idOfSeries, idOfWebSite } from "../ids.ts";

/** The site itself, on its front page: what search engines call it in their results. */
export function webSiteNode(series: Series): WebSite {
  const { name, title, language } = series;
  return {
    "@type": "WebSite",
    "@id": idOfWebSite(series),
    name,
    alternateName: title === name ? undefined : title,
    url: addressOf(series, HOME),
    inLanguage: language,
    about: { "@id": idOfSeries(series) },
  };
}
