import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLIENT_BUNDLES } from "../bundle/bundled.ts";
import { bundleSources } from "../bundle/client-sources.ts";

/** What browsers load, as far as it is the same for every site: nobody who installs a package bundles anything. */
export async function packClient(dist: string): Promise<void> {
  for (const name of CLIENT_BUNDLES) {
    const folder = join(dist, "client", name);
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of await bundleSources(name)) writeFileSync(join(folder, file), content);
  }
}
