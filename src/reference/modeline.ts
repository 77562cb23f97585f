import { schemaFileOf } from "./json-schema.ts";
import { findKind } from "./kinds.ts";

/** Where the schemas lie, from the root of the repository. */
export const SCHEMA_FOLDER = "src/reference/schemas";

/**
 * The comment that leads editors from a YAML file to its schema.
 * @param path from the root of the repository
 * @param folder where the schemas lie, from the same root
 * @returns undefined for a file that has no schema, or whose editors look for none
 * @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export function modelineFor(path: string, folder = SCHEMA_FOLDER): string | undefined {
  const kind = findKind(path);
  if (kind === undefined || kind.isMarkdown) return undefined;
  const up = "../".repeat(path.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${folder}/${schemaFileOf(kind)}`;
}
