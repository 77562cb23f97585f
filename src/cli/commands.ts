import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { buildFiles } from "../eleventy/build.ts";
import { refusalOf, writeSite } from "../eleventy/output.ts";
import type { Site } from "../model/site.ts";
import { loadSite } from "../site.ts";
import { type Options, UsageError } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** @throws UsageError for a folder that holds no site */
export function checkSiteFolder(site: string): void {
  if (!existsSync(site) || !statSync(site).isDirectory()) throw new UsageError(`There is no folder ${site}.`);
  if (!existsSync(join(site, "data")) && !existsSync(join(site, "editions"))) {
    throw new UsageError(`${site} is not a site folder: it has no data/ and no editions/.`);
  }
}

/** @throws ContentError for problems in the content */
function load({ site, url }: Options): Site {
  checkSiteFolder(site);
  return loadSite(site, url);
}

export function check(options: Options, terminal: Terminal): void {
  const { editions, people } = load(options);
  terminal.say(
    `No problems: ${count(editions.length, "edition")}, ${count(people.length, "person", "people")}.`,
  );
}

export async function build(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const start = performance.now();
  const refusal = refusalOf(options.output, options.site);
  if (refusal !== undefined) throw new UsageError(refusal);
  const files = await buildFiles(load(options), now);
  writeSite(files, join(options.site, "public"), options.output);
  const pages = files.filter(({ file }) => file.endsWith(".html")).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  terminal.say(`${options.output}: ${count(pages, "page")}, ${count(files.length, "file")}, ${seconds} s`);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
