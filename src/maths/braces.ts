/** For each opening brace of a LaTeX text the offset of the one that closes it; unmatched and escaped ones are left out. */
export function matchBraces(tex: string): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < tex.length; at++) {
    if (tex[at] === "\\") at++;
    else if (tex[at] === "{") open.push(at);
    else if (tex[at] === "}") {
      const start = open.pop();
      if (start !== undefined) matches.set(start, at);
    }
  }
  return matches;
}

/** A part of a text by its offsets; `end` is that of what follows it. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** What a command at this offset is applied to: a group, another command, or one letter. Undefined at the end of the text. */
export function argumentAt(
  tex: string,
  offset: number,
  braces: ReadonlyMap<number, number>,
): Range | undefined {
  let from = offset;
  while (tex[from] === " ") from++;
  const closing = braces.get(from);
  if (closing !== undefined) return { from: from + 1, to: closing, end: closing + 1 };
  const letter = tex.codePointAt(from);
  if (letter === undefined || tex[from] === "{" || tex[from] === "}") return undefined;
  const command = tex[from] === "\\" ? /^\\(?:[A-Za-z]+|.)/u.exec(tex.slice(from, from + 40)) : null;
  const to = from + (command?.[0].length ?? String.fromCodePoint(letter).length);
  // The space after a command of letters is its end.
  const isSpaced = /\p{L}$/u.test(command?.[0] ?? "") && tex[to] === " ";
  return { from, to, end: isSpaced ? to + 1 : to };
}

/** A command of letters ends with its space or with empty braces. */
export function endOfCommand(tex: string, end: number): number {
  if (tex.startsWith("{}", end)) return end + 2;
  return tex[end] === " " ? end + 1 : end;
}
