import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { GENERATOR } from "./generator-folder.ts";

/**
 * A digest of all that decides what is made of a site: our own sources, templates and styles, and the packages that are
 * installed. It is read anew at each call, because templates may change while a preview runs.
 */
export function generatorDigest(folder: string = GENERATOR): string {
  const sources = readdirSync(join(folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digest = createHash("sha256");
  for (const file of [...sources, join(folder, "package-lock.json")]) {
    const content = readFileSync(file);
    digest.update(`${relative(folder, file).replaceAll(sep, "/")}\n${content.length}\n`).update(content);
  }
  return digest.digest("hex");
}
