import type { DateTime } from "luxon";
import { answersIn } from "./answers.ts";
import { foldLike } from "./like-problems.ts";
import { linkSite } from "./link/link.ts";
import type { ParsedSite } from "./link/parsed-site.ts";
import type { Site } from "./model/site.ts";
import { ContentError, isError, type Problem, sortProblems } from "./problem.ts";
import { parseSiteFolder } from "./site-files.ts";

export interface ExamineOptions {
  /** Overrides the series' address. */
  readonly url?: string | undefined;
  /** By which news lie in the future; without it, that is not looked at. */
  readonly now?: DateTime | undefined;
}

/** What became of a site folder. */
export interface Examination {
  /** Undefined when there is an error. */
  readonly site: Site | undefined;
  /** Errors and notices, by file and line. */
  readonly problems: readonly Problem[];
}

/** Reads, parses and links a site folder: every problem of every file. */
export function examineSite(folder: string, { url, now }: ExamineOptions = {}): Examination {
  const { parsed, problems } = parseSiteFolder(folder);
  const linked = parsed && linkSite(withUrl(parsed, url), now);
  const answers = parsed && answersIn(parsed);
  const found = sortProblems([...problems, ...(linked?.problems ?? [])]);
  const asked = answers?.unanswered(found) ?? found;
  const isWrong = asked.some(isError);
  // A value that was refused may hide what an answer is for; so does a clock that is not looked at.
  const needless = isWrong ? [] : answers?.needless(now === undefined ? ["upcoming-news"] : []);
  const told = foldLike(sortProblems([...asked, ...(needless ?? [])]));
  return { site: isWrong ? undefined : linked?.site, problems: answers?.withAnswers(told) ?? told };
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
