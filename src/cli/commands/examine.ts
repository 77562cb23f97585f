import type { DateTime } from "luxon";
import type { Site } from "../../model/site.ts";
import { ContentError, isError, type Problem, sortProblems } from "../../problem.ts";
import type { Ledger } from "../../revisions/ledger.ts";
import { withChanges } from "../../revisions/stories.ts";
import { type Examination, type ExamineOptions, examineSite } from "../../site.ts";
import type { Options } from "../options.ts";
import { isStopped } from "../problems.ts";
import { goneProblems } from "../publication/gone-addresses.ts";
import { checkSiteFolder } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { tellNotices } from "./notices.ts";

/**
 * Examines the site folder, and prints what is worth a look but stops nothing.
 * @throws ContentError for what stops the build
 */
export function examine(options: Options, now: DateTime, terminal: Terminal): Site {
  return examineWith(options, now, terminal, { hasDrafts: true }).site;
}

interface Examined {
  readonly site: Site;
  readonly sources: Examination["sources"];
  /** The ids of its drafts, whether the site has them or not. */
  readonly drafts: readonly string[];
  readonly notices: readonly Problem[];
  /** Whether some of them are about addresses that are gone: the next build does not tell of them any more. */
  readonly hasGone: boolean;
}

interface Examining {
  readonly previous?: Ledger | undefined;
  readonly known?: ExamineOptions["known"];
  readonly hasDrafts: boolean;
}

/**
 * The same, and what of the last publication leads nowhere now.
 * @param previous what that knew; undefined for a first publication
 * @param known what earlier builds read
 * @param hasDrafts whether the site has its drafts, which are checked in any case
 */
export function examineWith(
  options: Options,
  now: DateTime,
  terminal: Terminal,
  examining: Examining,
): Examined {
  const examined = examineSilently(options, now, examining);
  tellNotices(examined.notices, options, terminal);
  return examined;
}

/** The same, for who tells of the notices when more is known. */
export function examineSilently(
  options: Options,
  now: DateTime,
  { previous, known, hasDrafts }: Examining,
): Examined {
  const { site: folder, url } = options;
  checkSiteFolder(folder);
  const { site, sources, drafts, problems } = examineSite(folder, { url, now, hasDrafts, known });
  const found = options.isPublished ? problems.map(asPublished) : problems;
  if (site === undefined || isStopped(found, options)) throw new ContentError(found);
  // Only who publishes names what was published last.
  const isPublished = options.isPublished || options.previous !== undefined;
  const gone = previous === undefined ? [] : goneProblems(previous, withChanges(site, previous), isPublished);
  const notices = sortProblems([...found, ...gone]);
  if (gone.some(isError)) throw new ContentError(notices);
  return { site, sources, drafts, notices, hasGone: gone.length > 0 };
}

/** What nobody has written yet is worth a look on the desk, and misleads who reads it on the published site. */
function asPublished(problem: Problem): Problem {
  return problem.subject?.notice === "placeholder" ? { ...problem, severity: "error" } : problem;
}
