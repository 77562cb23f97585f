import { siteData } from "../exports/api/site-data.ts";
import type { Appearances } from "../model/appearances.ts";
import { overviewOf } from "../model/edition-brief.ts";
import type { Site } from "../model/site.ts";
import type { SeriesContent } from "./context.ts";

export function seriesContentOf(site: Site, appearances: Appearances): SeriesContent {
  const { series, pages, redirects, people } = site;
  const [current, ...previous] = site.editions;
  return {
    series,
    pages,
    redirects,
    editions: [overviewOf(current), ...previous.map(overviewOf)],
    people: people.map((person) => {
      const own = appearances.get(person) ?? [];
      return {
        person,
        affiliations: own.find(({ affiliations }) => affiliations.length > 0)?.affiliations ?? [],
        editions: own.map(({ edition }) => edition.id).toReversed(),
      };
    }),
    data: pages.some(({ template }) => template !== undefined) ? siteData(site) : undefined,
  };
}
