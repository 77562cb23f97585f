import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A digest of all that decides what a build makes of content: the sources, and the versions of what they stand on. */
export function readGenerator(): string {
  const hash = createHash("sha256").update(process.version);
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const path of [...sources, join(ROOT, "package-lock.json")])
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest("hex");
}
