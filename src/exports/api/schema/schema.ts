import * as z from "zod";
import { editionSchema } from "./edition.ts";
import { peopleSchema } from "./people.ts";
import { indexSchema, seriesSchema } from "./series.ts";

/** Any file of the published data: its `file` says which. From these schemas come the types and the published schema. */
export const fileSchema = z.discriminatedUnion("file", [
  indexSchema,
  seriesSchema,
  editionSchema,
  peopleSchema,
]);

/**
 * The published schema (JSON Schema, draft 2020-12). It takes keys that it does not know, so that data of a later day
 * is still valid by it.
 * @param id the full address at which it is published
 */
export function publishedSchema(id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { io: "input" });
  return {
    $schema,
    $id: id,
    title: "The data of a workshop series, version 1",
    description: "Every file names this schema; its key `file` says which of the four kinds it is.",
    ...schema,
  };
}
