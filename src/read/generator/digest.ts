import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATOR } from "../generator-folder.ts";
import { IS_INSTALLED, madeDigests } from "./installed.ts";

/** A digest of all that decides what a build makes of content: the sources, and the versions of what they stand on. */
export function readGenerator(): string {
  const hash = createHash("sha256").update(process.version);
  return hash.update(IS_INSTALLED ? madeDigests().generator : digestOfSources()).digest("hex");
}

/** Of the repository: a package holds the one that it was made with. */
export function digestOfSources(): string {
  const hash = createHash("sha256");
  const sources = readdirSync(join(GENERATOR, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const path of [...sources, join(GENERATOR, "package-lock.json")])
    hash.update(path.slice(GENERATOR.length)).update(readFileSync(path));
  return hash.digest("hex");
}
