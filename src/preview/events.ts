import { join } from "node:path";
import { type Problem, renderProblem } from "../problem.ts";
import type { PreviewProblem, PreviewState } from "./state.ts";
import { isBehind, type Snapshot } from "./workbench.ts";

export function stateOf(snapshot: Snapshot, folder: string): PreviewState {
  const { version, problems, failure } = snapshot;
  return {
    version,
    isBehind: isBehind(snapshot),
    failure,
    problems: problems.map((problem) => viewOf(problem, folder)),
  };
}

/** A server-sent event: the state as JSON, on one line. */
export function eventOf(state: PreviewState): string {
  return `event: state\ndata: ${JSON.stringify(state)}\n\n`;
}

function viewOf(problem: Problem, folder: string): PreviewProblem {
  const { file, line, column, path } = problem;
  const [, ...text] = renderProblem(problem).split("\n");
  return {
    place: `${file}:${line}:${column}`,
    href: `vscode://file${encodeURI(join(folder, file))}:${line}:${column}`,
    path,
    text: text.map((row) => row.trim()).join("\n"),
  };
}
