import type * as z from "zod";
import { API_SCHEMA } from "../../file-urls.ts";
import type { Series } from "../../model/series.ts";
import { addressOf } from "../../urls.ts";
import { type fileSchema, publishedSchema } from "./schema/schema.ts";

/** Data for other programs, as it is published. */
export function dataText(data: z.input<typeof fileSchema>): string {
  return serialize(data);
}

/** The schema that describes all of it. */
export function schemaText(series: Series): string {
  return serialize(publishedSchema(addressOf(series, API_SCHEMA)));
}

/** Keys stand in the order in which they are made; those that are undefined are left out (RFC 8259). */
function serialize(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
