import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { SiteAsItIs } from "../../../imports/content/prepared.ts";
import { type Memories, readMemories } from "../../../imports/merge/memory.ts";
import { withModelines } from "../../../scaffold/modelines.ts";
import { SCHEMA_FOLDERS } from "../../../scaffold/series/schema-files.ts";
import { UsageError } from "../../refusals.ts";

/** Where it is remembered what imports took for an edition. */
export function memoryPathOf(edition: string): string {
  return `.lectern/imports/${edition}.json`;
}

/** The text of a file of the site folder; undefined where there is none. */
export function textOf(site: string, path: string): string | undefined {
  const file = join(site, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** What an import has to know of the site folder and of the edition that it is for. */
export function siteAsItIs(site: string, edition: string): SiteAsItIs {
  return {
    isFile: (path) => hasPublicFile(site, path),
    program: textOf(site, `editions/${edition}/program.yaml`),
  };
}

/** Whether `public/` has a file at a path, and not outside of it. */
function hasPublicFile(site: string, path: string): boolean {
  const folder = join(site, "public");
  const file = join(folder, path);
  return file.startsWith(`${folder}${sep}`) && existsSync(file);
}

/** The first line of a new file, which leads editors to its schema. */
export function headOf(site: string, path: string): string {
  const schemas = SCHEMA_FOLDERS.find((folder) => existsSync(join(site, folder)));
  return withModelines({ [path]: "" }, schemas)[path] ?? "";
}

/** @throws UsageError for a file that is damaged */
export function memoriesIn(site: string, path: string): Memories {
  const text = textOf(site, path);
  if (text === undefined) return {};
  const memories = readMemories(text);
  if (memories !== undefined) return memories;
  throw new UsageError(
    `${path} is damaged: it remembers what was imported last. Take it back from Git, or delete it: then nothing that differs is overwritten.`,
  );
}
