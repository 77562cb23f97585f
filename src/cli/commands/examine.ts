import type { DateTime } from "luxon";
import type { Site } from "../../model/site.ts";
import { ContentError, sortProblems } from "../../problem.ts";
import type { Ledger } from "../../revisions/ledger.ts";
import { examineSite } from "../../site.ts";
import type { Options } from "../options.ts";
import { isStopped, renderProblems, summarize } from "../problems.ts";
import { goneNotices } from "../publication/gone-addresses.ts";
import { checkSiteFolder } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Examines the site folder, and prints what is worth a look but stops nothing.
 * @param previous what the last publication knew: addresses that are gone are worth a look
 * @throws ContentError for what stops the build
 */
export function examine(options: Options, now: DateTime, terminal: Terminal, previous?: Ledger): Site {
  const { site: folder, url, format } = options;
  checkSiteFolder(folder);
  const { site, problems: found } = examineSite(folder, { url, now });
  if (site === undefined || isStopped(found, options)) throw new ContentError(found);
  const problems = sortProblems([...found, ...(previous === undefined ? [] : goneNotices(previous, site))]);
  if (problems.length > 0 && format !== "json") {
    const summary = format === "text" ? `\n\n${summarize(problems)}.\n` : "";
    terminal.complain(renderProblems(problems, format, folder) + summary);
  }
  if (format === "json") terminal.say(renderProblems(problems, format, folder));
  return site;
}
