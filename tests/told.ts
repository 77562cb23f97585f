import { isError, type Problem } from "../src/problem.ts";

/** A problem as its three lines: where, what, what to do. */
export function told(problem: Problem): string {
  const { file, line, column, path, message, remedy } = problem;
  const place = `${file}:${line}:${column}${path === "" ? "" : `  ${path}`}`;
  return [place, `${isError(problem) ? "" : "Notice: "}${message}`, remedy].join("\n  ");
}
