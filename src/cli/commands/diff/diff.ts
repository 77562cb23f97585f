import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { DateTime } from "luxon";
import { differenceBetween } from "../../../exports/difference/difference.ts";
import type { NewNotice } from "../../../exports/difference/sections.ts";
import { writtenDifference } from "../../../exports/difference/written.ts";
import type { Site } from "../../../model/site.ts";
import { ContentError, isError, type Problem } from "../../../problem.ts";
import { examineSite } from "../../../site.ts";
import type { Options } from "../../options.ts";
import { summarize } from "../../problems.ts";
import { UsageError } from "../../refusals.ts";
import { checkSiteFolder } from "../../site-folder.ts";
import type { Terminal } from "../../terminal.ts";
import { inRevision } from "./git-revision.ts";

/** What is compared where nothing is named: the last commit. */
const LAST = "HEAD";

/** Says what a change of the content means: against another site folder, or a revision of this one. */
export function diff(options: Options, now: DateTime, terminal: Terminal): void {
  const { site: folder, against = LAST, differenceFormat } = options;
  checkSiteFolder(folder);
  const before = isFolder(against)
    ? examined(resolve(against), against, options, now)
    : inRevision(folder, against, (old) => examined(old, against, options, now));
  const { site, problems } = examineSite(folder, { url: options.url, now, hasDrafts: true });
  if (site === undefined) throw new ContentError(problems);
  const notices = newNotices(before.problems, problems);
  terminal.say(writtenDifference(differenceBetween(before.site, site, now), notices, differenceFormat));
}

function isFolder(name: string): boolean {
  return existsSync(name) && statSync(name).isDirectory();
}

/** @throws UsageError for a site that is not in order: what it told readers is not known */
function examined(
  folder: string,
  name: string,
  { url }: Options,
  now: DateTime,
): { readonly site: Site; readonly problems: readonly Problem[] } {
  checkSiteFolder(folder);
  const { site, problems } = examineSite(folder, { url, now, hasDrafts: true });
  if (site !== undefined) return { site, problems };
  throw new UsageError(
    `${name} cannot be compared: there are problems in its own content (${summarize(problems.filter(isError))}).`,
  );
}

/** Those that were not told before, wherever in their files they stood. */
function newNotices(before: readonly Problem[], after: readonly Problem[]): NewNotice[] {
  const nameOf = ({ file, message, remedy }: Problem): string => JSON.stringify([file, message, remedy]);
  const known = new Set(before.map(nameOf));
  return after
    .filter((problem) => !known.has(nameOf(problem)))
    .map(({ file, line, message, remedy }) => ({ file, line, message, remedy }));
}
