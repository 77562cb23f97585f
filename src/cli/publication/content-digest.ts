import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileTree } from "../../read/file-tree.ts";
import { WRITTEN } from "../../read/folder.ts";
import { rootEntriesOf } from "../../read/root-entries.ts";
import { stampOf } from "./stamps.ts";

/**
 * A digest of all that is read of a site folder: what is written by its bytes, and what lies in `public/`, which may be
 * large, by size and times.
 * @param output the site that is made, which may lie in the folder and is not read
 */
export function digestOfContent(root: string, output: string): string {
  const beside = rootEntriesOf(root).filter(({ name }) => join(root, name) !== output);
  const hash = createHash("sha256").update(JSON.stringify(beside));
  const trees = [...WRITTEN.map((folder) => fileTree(root, folder)), fileTree(root, "public", true)];
  for (const { files, unread } of trees) {
    hash.update(JSON.stringify(unread));
    for (const { path, source } of files) {
      const content = path.startsWith("public/") ? stampOf(statSync(source)) : readFileSync(source);
      hash.update(`\n${path} ${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}
