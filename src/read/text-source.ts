import type { Source } from "../problem.ts";
import { positionAt } from "./text.ts";

/** A file that is nothing but text: a place in it is a spot. */
export function textSource(file: string, text: string): Source {
  return { file, locate: (_path, _part, spot) => positionAt(text, spot?.offset ?? 0) };
}
