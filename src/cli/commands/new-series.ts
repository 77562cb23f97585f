import { existsSync, readdirSync, statSync } from "node:fs";
import { relative } from "node:path";
import type { DateTime } from "luxon";
import { firstEdition } from "../../scaffold/edition/edition-facts.ts";
import { siteFiles } from "../../scaffold/series/site-files.ts";
import { loadSite } from "../../site.ts";
import { count } from "../count.ts";
import { type Options, UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { writeFolder } from "./new-folder.ts";

/** Where a site lies until it has an address of its own. */
const PLACEHOLDER = "https://example.org/";

/** Makes a whole site folder: a series with one edition, ready to be edited and to be published. */
export function makeSeries(
  series: string,
  year: number,
  { site: folder, url = PLACEHOLDER, format }: Options,
  now: DateTime,
  terminal: Terminal,
): void {
  const name = checkName(series);
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0)) {
    throw new UsageError(`${folder} is not an empty folder: with --site, name one that does not exist yet.`);
  }
  const files = siteFiles({ name, url }, firstEdition(name, year, now));
  writeFolder(files, folder, loadSite);
  if (format === "json") {
    terminal.say("[]");
    return;
  }
  terminal.say(
    [
      `Made ${folder}: ${count(Object.keys(files).length, "file")}, and the site has no errors.`,
      `Next: edit data/series.yaml, then editions/${year}/; README.md says what is where. See it with`,
      `npm start -- --site ${relative(process.cwd(), folder)}`,
    ].join("\n"),
  );
}

function checkName(series: string): string {
  const name = series.trim();
  if (name === "") throw new UsageError('The name of the series is missing: write --series "Name".');
  if (/[\p{Cc}\u2028\u2029]/u.test(name))
    throw new UsageError("The name of a series is one line of text, without tabs and line breaks.");
  return name;
}
