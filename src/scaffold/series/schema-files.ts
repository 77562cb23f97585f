import { referenceFiles } from "../../reference/files.ts";
import { SCHEMA_FOLDER } from "../../reference/modeline.ts";
import type { Files } from "../files.ts";

/** Where a site folder of its own has its copies of the schemas: hidden, and so no content. */
export const COPIED_SCHEMA_FOLDER = ".lectern/schemas";

/** Where a site folder may have schemas; the first that is there is meant. */
export const SCHEMA_FOLDERS = [COPIED_SCHEMA_FOLDER, SCHEMA_FOLDER];

/** Copies of the schemas, for editors that know nothing of the generator. */
export function schemaFiles(): Files {
  return Object.fromEntries(
    referenceFiles()
      .filter(({ path }) => path.startsWith(`${SCHEMA_FOLDER}/`))
      .map(({ path, text }) => [path.replace(SCHEMA_FOLDER, COPIED_SCHEMA_FOLDER), text]),
  );
}
