/**
 * Where code stands in a text, by offsets: between two equally long runs of backticks (CommonMark §6.1), which fits fences
 * too. The opening of TeX's quotes, which nothing but '' closes, is none.
 */
export function codeSpans(text: string): ReadonlyMap<number, number> {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const next = new Map<number, number>();
  const closings: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const { length } = runs[index] ?? { length: 0 };
    closings[index] = next.get(length);
    next.set(length, index);
  }
  const spans = new Map<number, number>();
  for (let index = 0; index < runs.length; index++) {
    const start = runs[index];
    const closing = closings[index];
    const end = closing === undefined ? undefined : runs[closing];
    if (closing === undefined || start === undefined || end === undefined) continue;
    if (isTexQuote(text, start.at, start.length, end.at)) continue;
    spans.set(start.at, end.at + end.length);
    index = closing;
  }
  return spans;
}

/** ``quoted'' before another ``quote''. */
function isTexQuote(text: string, at: number, length: number, end: number): boolean {
  return length <= 2 && text.slice(at, Math.min(end, at + 300)).includes("'".repeat(length));
}
