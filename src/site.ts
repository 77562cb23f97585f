import type { DateTime } from "luxon";
import { answersIn } from "./answers.ts";
import { repeatedOrdinals } from "./full-titles/repeated-ordinals.ts";
import { foldLike } from "./like-problems.ts";
import { isDraft, linkSite } from "./link/link.ts";
import type { ParsedSite } from "./link/parsed-site.ts";
import { linkMemoryIn } from "./memory/linked-editions.ts";
import { type KnownContents, type Memory, memoryOfTexts } from "./memory/memory.ts";
import type { Site } from "./model/site.ts";
import { ContentError, isError, type Problem, sortProblems } from "./problem.ts";
import { parseSiteFolder } from "./site-files.ts";

export interface ExamineOptions {
  /** Overrides the series' address. */
  readonly url?: string | undefined;
  /** By which news lie in the future; without it, that is not looked at. */
  readonly now?: DateTime | undefined;
  /** Whether the site has its drafts, as in the preview; they are checked in any case. */
  readonly hasDrafts?: boolean;
  /** What was parsed and linked before: who examines a folder again and again need not do so with what is the same. */
  readonly memory?: Memory | undefined;
  /** What earlier builds read and linked. */
  readonly known?: KnownContents | undefined;
  /** Texts of files, by their paths, as if they stood there already. */
  readonly changes?: ReadonlyMap<string, string>;
}

/** What became of a site folder. */
export interface Examination {
  /** Undefined when there is an error. */
  readonly site: Site | undefined;
  /** By the ids of its editions, digests of all that each was made from. */
  readonly sources: ReadonlyMap<string, string>;
  /** The ids of its drafts, whether the site has them or not. */
  readonly drafts: readonly string[];
  /** Errors and notices, by file and line. */
  readonly problems: readonly Problem[];
}

/** Reads, parses and links a site folder: every problem of every file. */
export function examineSite(folder: string, options: ExamineOptions = {}): Examination {
  const { url, now, hasDrafts = false, memory = memoryOfTexts(), known, changes } = options;
  const { parsed, problems } = parseSiteFolder(folder, memory, changes, known);
  const all = parsed && withUrl(parsed, url);
  const linked = all && linkSite(all, now, linkMemoryIn(memory, known));
  const answers = parsed && answersIn(parsed);
  const ordinals = all === undefined ? [] : repeatedOrdinals(all);
  const found = sortProblems([...problems, ...(linked?.problems ?? []), ...ordinals]);
  const asked = answers?.unanswered(found) ?? found;
  const isWrong = asked.some(isError);
  // A value that was refused may hide what an answer is for; so does a clock that is not looked at.
  const needless = isWrong ? [] : answers?.needless(now === undefined ? ["upcoming-news"] : []);
  const told = foldLike(sortProblems([...asked, ...(needless ?? [])]));
  const drafts = (parsed?.editions ?? []).filter(isDraft).map(({ id }) => id);
  const isPart = !hasDrafts && drafts.length > 0 && !isWrong;
  // Who is named by drafts alone is nobody then; what is kept for the next build is said with them.
  const shown = isPart ? all && linkSite(withoutDrafts(all), now, linkMemoryIn(memory)) : linked;
  return {
    site: isWrong ? undefined : shown?.site,
    sources: shown?.sources ?? new Map(),
    drafts,
    problems: answers?.withAnswers(told) ?? told,
  };
}

function withoutDrafts(parsed: ParsedSite): ParsedSite {
  return { ...parsed, editions: parsed.editions.filter((edition) => !isDraft(edition)) };
}

/** @throws ContentError with every problem, when there is an error */
export function loadSite(folder: string, url?: string): Site {
  const { site, problems } = examineSite(folder, { url });
  if (site === undefined) throw new ContentError(problems);
  return site;
}

function withUrl(parsed: ParsedSite, url: string | undefined): ParsedSite {
  if (url === undefined) return parsed;
  const { series } = parsed;
  return { ...parsed, series: { ...series, content: { ...series.content, url } } };
}
