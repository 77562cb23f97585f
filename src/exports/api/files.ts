import type { z } from "zod";
import { API_INDEX, API_PEOPLE, API_SCHEMA, API_SERIES, pathOfEditionData } from "../../file-urls.ts";
import type { Site } from "../../model/site.ts";
import { addressOf } from "../../urls.ts";
import { editionData } from "./edition.ts";
import { peopleData } from "./people.ts";
import type { fileSchema } from "./schema/schema.ts";
import { publishedSchema } from "./schema/schema.ts";
import { indexData, seriesData } from "./series.ts";

/** The site as data for other programs, and the schema that describes it. */
export function apiFiles(site: Site): { readonly path: string; readonly content: string }[] {
  const { series, editions } = site;
  const file = (path: string, data: z.input<typeof fileSchema>) => ({ path, content: serialize(data) });
  return [
    file(API_INDEX, indexData(site)),
    file(API_SERIES, seriesData(site)),
    file(API_PEOPLE, peopleData(site)),
    ...editions.map((edition) => file(pathOfEditionData(edition), editionData(edition, series))),
    { path: API_SCHEMA, content: serialize(publishedSchema(addressOf(series, API_SCHEMA))) },
  ];
}

/** Keys stand in the order in which they are made; those that are undefined are left out (RFC 8259). */
function serialize(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
