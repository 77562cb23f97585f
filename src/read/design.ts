import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATOR } from "./generator-folder.ts";

/** A digest of all that decides how images look, besides what they say: our own code, and the packages it stands on. */
export function readDesign(): string {
  const images = readdirSync(join(GENERATOR, "src/images"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `src/images/${name}`);
  const digest = createHash("sha256");
  for (const file of [...images, "src/accent.ts", "src/read/fonts.ts"]) {
    digest.update(`${file}\n`).update(readFileSync(join(GENERATOR, file)));
  }
  const { dependencies } = JSON.parse(readFileSync(join(GENERATOR, "package.json"), "utf8"));
  return digest.update(JSON.stringify(dependencies)).digest("hex");
}
