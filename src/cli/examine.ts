import type { DateTime } from "luxon";
import type { Site } from "../model/site.ts";
import { ContentError } from "../problem.ts";
import { examineSite } from "../site.ts";
import type { Options } from "./options.ts";
import { isStopped, renderProblems, summarize } from "./problems.ts";
import { checkSiteFolder } from "./site-folder.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Examines the site folder, and prints what is worth a look but stops nothing.
 * @throws ContentError for what stops the build
 */
export function examine(options: Options, now: DateTime, terminal: Terminal): Site {
  const { site: folder, url, format } = options;
  checkSiteFolder(folder);
  const { site, problems } = examineSite(folder, { url, now });
  if (site === undefined || isStopped(problems, options)) throw new ContentError(problems);
  if (problems.length > 0 && format !== "json") {
    const summary = format === "text" ? `\n\n${summarize(problems)}.\n` : "";
    terminal.complain(renderProblems(problems, format, folder) + summary);
  }
  if (format === "json") terminal.say(renderProblems(problems, format, folder));
  return site;
}
