import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { picturesProblems } from "../../build/images/pictures.ts";
import type { Site } from "../../model/site.ts";
import { ContentError, type Problem, sortProblems } from "../../problem.ts";
import { publicFilesOf } from "../../read/folder.ts";
import { count } from "../count.ts";
import type { Options } from "../options.ts";
import { toRunFor } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { examineSilently } from "./examine.ts";
import { tellNotices } from "./notices.ts";

/** Reads the content and writes nothing. */
export async function check(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const { site, notices } = examineSilently(options, now, { hasDrafts: true });
  const broken = [
    ...(await picturesProblems(site, publicFilesOf(options.site))),
    ...(site.theme === undefined ? [] : await problemsOfTemplates(site, now)),
  ];
  if (broken.length > 0) throw new ContentError(sortProblems([...notices, ...broken]));
  tellNotices(notices, options, terminal);
  const { editions, people } = site;
  if (options.format === "json") return;
  terminal.say(
    `No errors: ${count(editions.length, "edition")}, ${count(people.length, "person", "people")}.`,
  );
  if (options.format !== "text") return;
  if (await hasOldSchemas(options.site))
    terminal.say(
      `The schemas in .lectern/ are older than the program: ${toRunFor(options.site, "upgrade")} renews them.`,
    );
  terminal.say(
    `Next: ${toRunFor(options.site, "serve")} shows the site, ${toRunFor(options.site, "build")} writes it, and a push to where it is published publishes it.`,
  );
}

/** What renders pages is loaded only where templates are to be tried. */
async function problemsOfTemplates(site: Site, now: DateTime): Promise<Problem[]> {
  return (await import("../../build/template-check.ts")).templateProblems(site, now);
}

/** Schemas are made only where a site folder has copies of them. */
async function hasOldSchemas(site: string): Promise<boolean> {
  if (!existsSync(join(site, ".lectern/schemas"))) return false;
  return (await import("./upgrade/old-schemas.ts")).oldSchemas(site).size > 0;
}
