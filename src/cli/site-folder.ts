import { existsSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { toRun } from "../read/invocation.ts";
import { UsageError } from "./refusals.ts";

/** How a command is run for this site: its folder is named where it is not the one that somebody stands in. */
export function toRunFor(site: string, command: string, ...rest: readonly string[]): string {
  const from = relative(process.cwd(), site);
  const folder = from === "" ? [] : ["--site", quoted(from.length < site.length ? from : site)];
  return toRun(command, [...rest, ...folder].join(" "));
}

/** A path as a shell reads it. */
export function quoted(path: string): string {
  return /^[\w./\\:~-]+$/.test(path) ? path : `"${path}"`;
}

/** @throws UsageError for a folder that holds no site */
export function checkSiteFolder(site: string): void {
  if (!existsSync(site) || !statSync(site).isDirectory()) throw new UsageError(`There is no folder ${site}.`);
  if (!existsSync(join(site, "data")) && !existsSync(join(site, "editions"))) {
    throw new UsageError(`${site} is not a site folder: it has no data/ and no editions/.`);
  }
}
