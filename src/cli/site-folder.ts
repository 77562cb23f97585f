import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./refusals.ts";

/** @throws UsageError for a folder that holds no site */
export function checkSiteFolder(site: string): void {
  if (!existsSync(site) || !statSync(site).isDirectory()) throw new UsageError(`There is no folder ${site}.`);
  if (!existsSync(join(site, "data")) && !existsSync(join(site, "editions"))) {
    throw new UsageError(`${site} is not a site folder: it has no data/ and no editions/.`);
  }
}
