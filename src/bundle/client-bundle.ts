import { join } from "node:path";
import { readGenerator } from "../read/generator/digest.ts";
import { IS_INSTALLED, readMade } from "../read/generator/installed.ts";
import { stampOfLooks } from "../read/generator/looks.ts";
import { GENERATOR } from "../read/generator-folder.ts";
import type { Bundled, ClientBundle } from "./bundled.ts";
import { keptBundles } from "./kept-bundles.ts";

/** It lies in an installed package; in the repository it is made of the sources, once for as long as they stay the same. */
export async function clientBundle(name: ClientBundle): Promise<Bundled> {
  if (IS_INSTALLED) return readMade(`client/${name}`);
  const bundle = keptBundles(
    join(GENERATOR, ".cache", "client"),
    // The looks may have changed since the program was bundled.
    readGenerator() + stampOfLooks(),
    async (wanted) => (await import("./client-sources.ts")).bundleSources(wanted),
  );
  return bundle(name);
}
