/** The examples in a file: runs of lines that stand ready behind a number sign, by their numbers from 0. */
export function exampleRuns(text: string): number[][] {
  const runs: number[][] = [];
  let last = Number.NaN;
  for (const [index, line] of text.split("\n").entries()) {
    if (!/^\s*#\S/.test(line)) continue;
    if (index === last + 1) runs.at(-1)?.push(index);
    else runs.push([index]);
    last = index;
  }
  return runs;
}

/** A file with examples in use, as its comments say: without the sign, and without the brackets above a list. */
export function inUse(text: string, examples: readonly number[]): string {
  const lines = text
    .split("\n")
    .map((line, index) => (examples.includes(index) ? line.replace(/^(\s*)#/, "$1") : line));
  const isRead = (line: string): boolean => !/^\s*(#.*)?$/.test(line);
  return lines
    .map((line, index) => {
      const next = lines.slice(index + 1).find(isRead) ?? "";
      const isFilled = /^\s*- /.test(next) && indentOf(next) > indentOf(line);
      if (line === "[]" && next.startsWith("- ")) return "";
      return isFilled ? line.replace(/: \[\]$/, ":") : line;
    })
    .join("\n");
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
