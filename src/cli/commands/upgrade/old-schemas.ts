import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COPIED_SCHEMA_FOLDER, schemaFiles } from "../../../scaffold/series/schema-files.ts";

/** The schemas in a site folder that are not those of this program, as they are to be; none where it keeps none. */
export function oldSchemas(site: string): ReadonlyMap<string, string> {
  if (!existsSync(join(site, COPIED_SCHEMA_FOLDER))) return new Map();
  return new Map(
    Object.entries(schemaFiles()).filter(([path, text]) => {
      const file = join(site, path);
      return !existsSync(file) || readFileSync(file, "utf8") !== text;
    }),
  );
}
