import { isError, type Problem } from "./problem.ts";

/** So many problems of one kind in a file are told one by one. */
const MOST_ALIKE = 9;

/** Like problems of a file as one, where the first of them is: a list pasted into a file has the same fault in every line. */
export function foldLike(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [problem]);
    else group.push(problem);
  }
  return problems.flatMap((problem) => {
    const [first, ...rest] = groups.get(kindOf(problem)) ?? [];
    if (rest.length < MOST_ALIKE) return [problem];
    if (problem !== first) return [];
    const message = `${problem.message} And ${rest.length} more like it.`;
    const { subject } = problem;
    // One answer for all of them; an error is answered by itself.
    if (subject === undefined || isError(problem)) return [{ ...problem, message }];
    return [{ ...problem, message, subject: { ...subject, at: [] } }];
  });
}

/** What problems have in common that differ by names, numbers and positions only. */
function kindOf({ severity, file, path, message }: Problem): string {
  const words = message.replace(/"[^"]*"|`[^`]*`|(?<=\s)\/\S+|\d+/g, "…");
  const key = path.slice(path.lastIndexOf(".") + 1).replace(/\d+/g, "…");
  return JSON.stringify([severity, file, key, words]);
}
