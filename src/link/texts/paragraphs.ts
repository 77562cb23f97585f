import type { Place } from "../../problem.ts";

/** A part of a Markdown text between blank lines, or a block of code, with the place where it starts. */
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
  const finish = (): void => {
    const excerpt = current[0];
    const position = { line: line + start, column: 1, excerpt };
    const source = { file: body.source.file, locate: () => position };
    if (excerpt !== undefined)
      paragraphs.push({ text: current.join("\n"), place: { source, path: body.path } });
    current = [];
  };
  for (const [index, written] of text.split("\n").entries()) {
    const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(written) ?? [];
    if (written.trim() === "" && fence === undefined) finish();
    else {
      if (current.length === 0) start = index;
      current.push(written);
    }
    if (fence === undefined) fence = marker;
    else if (marker?.startsWith(fence)) fence = undefined;
  }
  finish();
  return paragraphs;
}
