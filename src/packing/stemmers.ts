import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSource, STEMMED } from "../read/stemmers.ts";

/** The stemmers of all languages: a site gets the one of its own. */
export function packStemmers(dist: string): void {
  const folder = join(dist, "stemmers");
  mkdirSync(folder, { recursive: true });
  for (const name of new Set(STEMMED.values()))
    writeFileSync(join(folder, `${name}.js`), readSource(name) ?? "");
}
