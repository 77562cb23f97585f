import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fontsThere } from "../fonts.ts";
import { GENERATOR } from "../generator-folder.ts";
import { fileOfPackage, IS_INSTALLED, madeDigests, ownPackage } from "./installed.ts";

/** A digest of all that decides how images look, besides what they say: our own code, the packages it stands on, fonts. */
export function readDesign(): string {
  const digest = createHash("sha256").update(IS_INSTALLED ? madeDigests().design : digestOfDesign());
  const canDraw = fileOfPackage("@resvg/resvg-js") !== undefined;
  return digest.update(JSON.stringify([fontsThere(), canDraw])).digest("hex");
}

/** Of the repository: a package holds the one that it was made with. */
export function digestOfDesign(): string {
  const images = readdirSync(join(GENERATOR, "src/images"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `src/images/${name}`);
  const digest = createHash("sha256");
  for (const file of [...images, "src/accent.ts", "src/read/fonts.ts"]) {
    digest.update(`${file}\n`).update(readFileSync(join(GENERATOR, file)));
  }
  const { dependencies, devDependencies } = ownPackage();
  return digest.update(JSON.stringify([dependencies, devDependencies])).digest("hex");
}
