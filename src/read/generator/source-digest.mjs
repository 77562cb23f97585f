import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * A digest of the sources of the generator, and of the versions of what they stand on. It is JavaScript, because what
 * bundles the program asks for it, too.
 * @param {string} root the folder of the generator
 * @returns {string}
 */
export function digestOfSources(root) {
  const hash = createHash("sha256");
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const path of [...sources, join(root, "package-lock.json")])
    hash.update(relative(root, path)).update(readFileSync(path));
  return hash.digest("hex");
}
