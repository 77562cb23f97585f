import { createHash } from "node:crypto";
import { GENERATOR } from "../generator-folder.ts";
import { BUNDLED_DIGEST } from "./bundled-digest.ts";
import { IS_INSTALLED, madeDigests } from "./installed.ts";
import { digestOfSources } from "./source-digest.mjs";

/** A digest of all that decides what a build makes of content: the sources, and the versions of what they stand on. */
export function readGenerator(): string {
  const hash = createHash("sha256").update(process.version);
  return hash.update(BUNDLED_DIGEST ?? ownDigest()).digest("hex");
}

/** A package holds the digest of the sources that it was made of. */
function ownDigest(): string {
  return IS_INSTALLED ? madeDigests().generator : digestOfSources(GENERATOR);
}
