import type { Place } from "../../problem.ts";

/** What holds blank lines in it: a comment, a table of HTML. */
const HOLDERS = [
  ["<!--", "-->"],
  ["<table", "</table>"],
] as const;

/** A part of a Markdown text between blank lines, or a block of code, a comment or a table of HTML, with the place where it starts. */
export interface Paragraph {
  readonly text: string;
  readonly place: Place;
}

/** @param body where the text starts: it stands in its file as it is */
export function paragraphsOf(text: string, body: Place): Paragraph[] {
  const { line } = body.source.locate(body.path, "value");
  const paragraphs: Paragraph[] = [];
  let current: string[] = [];
  let start = 0;
  let fence: string | undefined;
  let holder: string | undefined;
  const lines = text.split("\n");
  const finish = (): void => {
    const excerpt = current[0];
    const position = { line: line + start, column: 1, excerpt };
    const source = { file: body.source.file, locate: () => position };
    if (excerpt !== undefined)
      paragraphs.push({ text: current.join("\n"), place: { source, path: body.path } });
    current = [];
  };
  for (const [index, written] of lines.entries()) {
    const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(written) ?? [];
    if (written.trim() === "" && fence === undefined && holder === undefined) finish();
    else {
      if (current.length === 0) start = index;
      current.push(written);
    }
    if (holder !== undefined) {
      if (written.includes(holder)) holder = undefined;
      continue;
    }
    if (fence === undefined && marker === undefined) holder = holderOf(written, lines, index);
    if (fence === undefined) fence = marker;
    else if (marker?.startsWith(fence)) fence = undefined;
  }
  finish();
  return paragraphs;
}

/** What ends the comment or table that a line opens; undefined where nothing does. */
function holderOf(line: string, lines: readonly string[], index: number): string | undefined {
  for (const [opening, closing] of HOLDERS) {
    const at = line.lastIndexOf(opening);
    if (
      at >= 0 &&
      !line.includes(closing, at) &&
      lines.findLastIndex((other) => other.includes(closing)) > index
    )
      return closing;
  }
  return undefined;
}
