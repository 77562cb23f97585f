import { join } from "node:path";
import type { DateTime } from "luxon";
import { buildFiles } from "../eleventy/build.ts";
import { refusalOf, writeSite } from "../eleventy/output.ts";
import { loadSite } from "../site.ts";
import { count } from "./count.ts";
import { type Options, UsageError } from "./options.ts";
import { checkSiteFolder } from "./site-folder.ts";
import type { Terminal } from "./terminal.ts";

/** Checks the content, makes the whole site in memory, then puts it in the place of the old one. */
export async function build(
  { site, url, output }: Options,
  now: DateTime,
  terminal: Terminal,
): Promise<void> {
  const start = performance.now();
  checkSiteFolder(site);
  const refusal = refusalOf(output, site);
  if (refusal !== undefined) throw new UsageError(refusal);
  const files = await buildFiles(loadSite(site, url), now);
  writeSite(files, join(site, "public"), output);
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  terminal.say(`${output}: ${count(pages, "page")}, ${count(files.length, "file")}, ${seconds} s`);
}
