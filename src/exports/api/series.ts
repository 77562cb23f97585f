import type * as z from "zod";
import { API_PEOPLE, API_SCHEMA, API_SERIES, FAVICON, pathOfEditionData } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import type { Site } from "../../model/site.ts";
import { addressOf, HOME, pathOfEdition } from "../../urls.ts";
import { linksData, pagesData, pictureData } from "./addresses.ts";
import type { indexSchema, seriesSchema } from "./schema/series.ts";

type IndexData = z.input<typeof indexSchema>;

/** What there is, and where. */
export function indexData({ series, editions }: Site): IndexData {
  return {
    $schema: addressOf(series, API_SCHEMA),
    file: "index",
    version: 1,
    series: addressOf(series, API_SERIES),
    people: addressOf(series, API_PEOPLE),
    editions: editionEntries(editions, series),
  };
}

/** The workshop across the years. */
export function seriesData({ series, editions, pages }: Site): z.input<typeof seriesSchema> {
  const { name, title, description, language, contact, accent, noun, logo, repository, wikidata, links } =
    series;
  return {
    $schema: addressOf(series, API_SCHEMA),
    file: "series",
    name,
    title,
    description,
    url: addressOf(series, HOME),
    language,
    contact,
    accent,
    noun,
    logo: pictureData(logo, series),
    icon: addressOf(series, FAVICON),
    repository,
    wikidata,
    links: linksData(links, series),
    pages: pagesData(pages, undefined, series),
    editions: editionEntries(editions, series),
  };
}

function editionEntries(editions: readonly Edition[], series: Series): IndexData["editions"] {
  return editions.map((edition) => {
    const { id, year, name, start, end } = edition;
    return {
      id,
      year,
      name,
      start,
      end,
      page: addressOf(series, pathOfEdition(edition)),
      data: addressOf(series, pathOfEditionData(edition)),
    };
  });
}
