import { join, relative } from "node:path";
import { HARMFUL, isError, type Problem, renderProblem } from "../problem.ts";
import { count } from "./count.ts";
import type { Format } from "./option-values.ts";
import type { Options } from "./options.ts";

/** All problems as one text; empty when there is nothing to say in this format. */
export function renderProblems(problems: readonly Problem[], format: Format, folder: string): string {
  switch (format) {
    case "json":
      return JSON.stringify(problems.map(recordOf), undefined, 2);
    case "github":
      return problems.map((problem) => annotationOf(problem, folder)).join("\n");
    case "text":
      return problems.map(withFrame).join("\n\n");
  }
}

/** "3 problems, 1 notice" */
export function summarize(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const notices = problems.length - errors;
  const parts = [errors === 0 ? "" : count(errors, "problem"), notices === 0 ? "" : count(notices, "notice")];
  return parts.filter((part) => part !== "").join(", ");
}

/** What stops the build. */
export function isStopped(problems: readonly Problem[], { isStrict }: Pick<Options, "isStrict">): boolean {
  return problems.some((problem) => isStrict || isError(problem));
}

/** A public record: its keys stay. */
function recordOf({
  severity,
  file,
  line,
  column,
  path,
  message,
  remedy,
  subject,
  answer,
}: Problem): Omit<Problem, "excerpt"> {
  return { severity, file, line, column, path, message, remedy, subject, answer };
}

/** The problem with the offending line below its place. */
function withFrame(problem: Problem): string {
  const [head = "", ...rest] = renderProblem(problem).split("\n");
  const { excerpt, line, column } = problem;
  if (excerpt === undefined || excerpt.trim() === "") return [head, ...rest].join("\n");
  const start = Math.max(column - 1 - WIDTH / 2, 0);
  const shown = excerpt
    .slice(start, start + WIDTH)
    .replaceAll("\t", " ")
    .replace(HARMFUL, "\ufffd");
  const margin = `  ${line} | `;
  const pointer = `${" ".repeat(margin.length - 2)}| ${" ".repeat(column - 1 - start)}^`;
  return [head, margin + shown, pointer, ...rest].join("\n");
}

/** Longer lines are cut around the fault. */
const WIDTH = 100;

/** A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotationOf(
  { severity, file, line, column, path, message, remedy, answer }: Problem,
  folder: string,
): string {
  const name = relative(process.cwd(), join(folder, file));
  const title = path === "" ? "" : `,title=${escapeProperty(path)}`;
  const place = `file=${escapeProperty(name)},line=${line},col=${column}${title}`;
  return `::${severity} ${place}::${escapeData([message, remedy, answer ?? []].flat().join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
