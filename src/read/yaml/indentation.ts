import type { SyntaxFault } from "./syntax-fault.ts";

/** A line that starts between the levels of the lines above it. Undefined where it starts at one of them. */
export function explainIndentation(text: string, offset: number): SyntaxFault | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = /^.*/.exec(text.slice(start))?.[0] ?? "";
  const indent = line.search(/[^ ]|$/);
  const meant = meantIndent(text, start, line.slice(indent), indent);
  if (indent === line.length || meant === undefined || meant === indent) return undefined;
  const message = `This line starts after ${spaces(indent)}, and belongs to none of the lines above.`;
  const remedy =
    meant === 0
      ? "Write it without spaces before it, or with as many as its neighbours have."
      : `Write ${spaces(meant)} before it, or as many as its neighbours have.`;
  const repair = { start, end: start + indent, text: " ".repeat(meant) };
  return { offset: start + indent, message, remedy, repair };
}

/**
 * How many spaces belong before a line that starts with `content` and has `indent` of them: the nearest level.
 * @param start the offset of the line in the text
 */
export function meantIndent(
  text: string,
  start: number,
  content: string,
  indent: number,
): number | undefined {
  const { entries, keys } = levelsAbove(text, start);
  if (entries.includes(indent) || keys.includes(indent)) return indent;
  const isEntry = /^-(?: |$)/.test(content);
  const levels = (isEntry && entries.length > 0) || keys.length === 0 ? entries : keys;
  let best: number | undefined;
  for (const level of levels)
    if (best === undefined || Math.abs(level - indent) < Math.abs(best - indent)) best = level;
  return best;
}

/** The columns at which an entry of a list, or a key, may follow; the nearest line's first. */
function levelsAbove(text: string, start: number): { entries: number[]; keys: number[] } {
  const entries: number[] = [];
  const keys: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let end = start - 1;
  while (end >= 0 && least > 0) {
    const lineStart = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(lineStart, end);
    const indent = line.search(/[^ ]|$/);
    if (indent < least && indent < line.length && line[indent] !== "#") {
      const lead = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
      const key = /^[\p{L}\p{N}_-]+:(?:\s|$)/u.exec(line.slice(lead.length))?.[0];
      const isOpen = key !== undefined && /^\s*(?:#|$)/.test(line.slice(lead.length + key.length));
      if (isOpen && least === Number.POSITIVE_INFINITY) keys.push(lead.length + 2);
      if (key !== undefined) keys.push(lead.length);
      entries.push(...[...lead.matchAll(/-/g)].map(({ index }) => index).reverse());
      least = indent;
    }
    end = lineStart - 1;
  }
  return { entries, keys };
}

function spaces(count: number): string {
  return count === 0 ? "no space" : count === 1 ? "1 space" : `${count} spaces`;
}
