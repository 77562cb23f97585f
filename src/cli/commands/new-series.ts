import { existsSync, readdirSync, statSync } from "node:fs";
import { relative } from "node:path";
import type { DateTime } from "luxon";
import { IS_INSTALLED } from "../../read/generator/installed.ts";
import { firstEdition } from "../../scaffold/edition/edition-facts.ts";
import { siteFiles } from "../../scaffold/series/site-files.ts";
import { loadSite } from "../../site.ts";
import { count } from "../count.ts";
import type { Options } from "../options.ts";
import { UsageError } from "../refusals.ts";
import { quoted, toRunFor } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { checkLine, checkYear, placeOf } from "./known-series.ts";
import { writeFolder } from "./new-folder.ts";
import { bringProgram, KEPT, lockProgram, type ProgramOrigin, programOrigin } from "./npm-steps.ts";
import { askForSeries, checkName, daysIn } from "./series-questions.ts";

/** Where a site lies until it has an address of its own. */
const PLACEHOLDER = "https://example.org/";

/** Makes a whole site folder: a series with one edition, ready to be edited and to be published. */
export async function makeSeries(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const { site: folder, url = PLACEHOLDER, format, hasInstall } = options;
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0)) {
    throw new UsageError(`${folder} is not an empty folder: with --site, name one that does not exist yet.`);
  }
  const answers = await askForSeries(options, now, format === "text" ? terminal.ask : undefined);
  const name = checkName(answers.name);
  const title = checkLine(answers.title, "title") || undefined;
  const year = checkYear(answers.year);
  const days = answers.days === "" ? undefined : daysIn(String(year), answers.days);
  const edition = firstEdition(name, year, now, { days, ...placeOf(answers.place) });
  const origin = programOrigin();
  const files = siteFiles({ name, url, title }, edition, origin.named);
  writeFolder(files, folder, loadSite);
  const remarks = completeWithNpm(origin, folder, hasInstall, terminal);
  if (format === "json") {
    terminal.say("[]");
    return;
  }
  const place = relative(process.cwd(), folder);
  terminal.say(
    [
      `Made ${folder}: ${count(Object.keys(files).length, "file")}, and the site has no errors.`,
      ...remarks,
      `Next: edit data/series.yaml, then editions/${year}/; README.md says what is where, and how it is published. See it with`,
      ...(IS_INSTALLED && hasInstall
        ? [...(place === "" ? [] : [`cd ${quoted(place)}`]), "npm install", "npm start"]
        : [toRunFor(folder, "serve")]),
    ].join("\n"),
  );
}

/** Adds what npm makes; what it cannot make is told, and no reason to have no site. */
function completeWithNpm(
  origin: ProgramOrigin,
  folder: string,
  hasInstall: boolean,
  { progress }: Terminal,
): string[] {
  const isCopied = origin.file !== undefined;
  if (!hasInstall && !isCopied) return [];
  if (origin.named === KEPT && !isCopied) progress?.("Packing the program …");
  if (!bringProgram(origin, folder))
    return [`The program is missing: put its package there as ${KEPT.slice("file:".length)}.`];
  if (!hasInstall) return [];
  progress?.("Asking npm for a lock file …");
  return lockProgram(folder)
    ? []
    : ["npm could make no lock file now: `npm install` makes it, and it belongs into the repository."];
}
