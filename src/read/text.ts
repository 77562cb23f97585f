import type { Position, Source } from "../problem.ts";

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.min(Math.max(offset, 0), text.length));
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = text.indexOf("\n", lineStart);
  const excerpt = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return { line: before.split("\n").length, column: before.length - lineStart + 1, excerpt };
}

/** The content of a file as every later stage sees it: no byte-order mark, lines that end in a line feed. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** A file that is nothing but text: a place in it is a spot. */
export function textSource(file: string, text: string): Source {
  return { file, locate: (_path, _part, spot) => positionAt(text, spot?.offset ?? 0) };
}
