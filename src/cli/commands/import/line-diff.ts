/** How many lines stand around a change. */
const AROUND = 2;
/** Beyond so many pairs of lines, what lies between the first and the last change is shown as replaced. */
const MOST_PAIRS = 4_000_000;

type Line = readonly [sign: " " | "+" | "-", text: string];

/** What changes in a file, line by line, as Git shows it; empty where nothing does. */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = diffLines(linesOf(before), linesOf(after));
  const shown = lines.map(([sign], index) => {
    if (sign !== " ") return true;
    const around = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1);
    return around.some(([other]) => other !== " ");
  });
  const body = lines.flatMap(([sign, text], index) => {
    if (shown[index] === true) return [`${sign} ${text}`];
    return shown[index - 1] === true || index === 0 ? ["  …"] : [];
  });
  return [path, ...body].join("\n");
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function diffLines(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (lines: readonly string[]): Line[] => lines.map((text) => [" ", text]);
  return [
    ...same(before.slice(0, start)),
    ...changed(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(end === 0 ? [] : before.slice(-end)),
  ];
}

/** By the longest list of lines that both have. */
function changed(before: readonly string[], after: readonly string[]): Line[] {
  if (before.length * after.length > MOST_PAIRS)
    return [...before.map((text): Line => ["-", text]), ...after.map((text): Line => ["+", text])];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      lines.push([" ", before[row++] ?? ""]);
      column++;
    } else if (row < before.length && (column === after.length || at(row + 1, column) >= at(row, column + 1)))
      lines.push(["-", before[row++] ?? ""]);
    else lines.push(["+", after[column++] ?? ""]);
  }
  return lines;
}
