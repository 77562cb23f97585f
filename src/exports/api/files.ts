import type { z } from "zod";
import { API_INDEX, API_PEOPLE, API_SCHEMA, API_SERIES, pathOfEditionData } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import type { Site } from "../../model/site.ts";
import { addressOf } from "../../urls.ts";
import type { ExportedFile } from "../exported-file.ts";
import { editionData } from "./edition.ts";
import { peopleData } from "./people.ts";
import type { fileSchema } from "./schema/schema.ts";
import { publishedSchema } from "./schema/schema.ts";
import { indexData, seriesData } from "./series.ts";

/** An edition as data for other programs. */
export function editionDataFile(edition: Edition, series: Series): ExportedFile {
  return file(pathOfEditionData(edition), editionData(edition, series));
}

/** The series as data for other programs, and the schema that describes it and the editions. */
export function seriesDataFiles(site: Site): ExportedFile[] {
  return [
    file(API_INDEX, indexData(site)),
    file(API_SERIES, seriesData(site)),
    file(API_PEOPLE, peopleData(site)),
    { path: API_SCHEMA, content: serialize(publishedSchema(addressOf(site.series, API_SCHEMA))) },
  ];
}

function file(path: string, data: z.input<typeof fileSchema>): ExportedFile {
  return { path, content: serialize(data) };
}

/** Keys stand in the order in which they are made; those that are undefined are left out (RFC 8259). */
function serialize(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
