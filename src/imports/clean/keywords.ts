import { cleanLine, isBlank } from "./text.ts";

/** Keywords as systems hand them over: one a line, between commas or semicolons, or as a list of Python. */
export function keywordsIn(text: string): string[] {
  const python = /^\s*\[([\s\S]*)\]\s*$/.exec(text)?.[1];
  const words =
    python === undefined
      ? text.split(text.includes("\n") ? /\n/ : text.includes(";") ? /;/ : /,/)
      : python
          .split(/["']\s*,\s*["']|,(?=\s*\w+\s*(?:,|$))/)
          .map((word) => word.replace(/^\s*["']|["']\s*$/g, ""));
  return [...new Set(words.map((word) => cleanLine(word).replace(/(?<![.,;])[.,;]+$/, "")))].filter(
    (word) => !isBlank(word),
  );
}
