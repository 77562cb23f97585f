import { type Problem, problemAt } from "../problem.ts";
import type { OwnTemplate, OwnTemplates } from "./own-templates.ts";

/** `(theme/parts/header.njk) [Line 3, Column 7]`, or without the place; what went wrong stands on the next line. */
const PLACE = /\(([^()\n]+)\)(?: \[Line (\d+)(?:, Column (\d+))?\])?(?=\n\s*([^\n]+))/g;

/** What Nunjucks says of it, by what it means for who has written the template. */
const MEANINGS: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [
    /attempted to output null or undefined value/,
    "What is printed here does not exist.",
    "Correct its name, or print it only where it is there: {% if … %}{{ … }}{% endif %}.",
  ],
  [
    /^\(?[\w/.-]*\)?$|call stack/,
    "This template asks for itself, and so has no end.",
    "Write what belongs here itself.",
  ],
  [/template not found: (.*)/, "There is no template $1.", "Write what belongs here itself."],
  [
    /filter not found: (.*)/,
    "There is no filter called $1.",
    "Those of Lectern are href, markdown, markup and article; the others are those of Nunjucks.",
  ],
  [/unknown block tag: (.*)/, "There is no tag called $1.", "Correct it, or delete it."],
  [
    /[Cc]annot read propert|undefined or falsey/,
    "What is looked into here does not exist.",
    "Correct its name, or ask first whether it is there: {% if … %}.",
  ],
];

/** What is said of a template of organizers that could not be rendered; undefined for a fault of another kind. */
export function templateFault(error: unknown, templates: OwnTemplates): Problem | undefined {
  for (const { message } of causesOf(error)) {
    for (const [, file, line, column = "1", said = ""] of message.matchAll(PLACE)) {
      const own = [...templates.values()].find((template) => template.file === file);
      const what = said.replace(/^(?:Template render error|TypeError|Error): /, "");
      if (own !== undefined) return problemIn(own, Number(line ?? lineOf(what, own)), Number(column), what);
    }
  }
  return undefined;
}

function problemIn({ file, text }: OwnTemplate, line: number, column: number, said: string): Problem {
  const excerpt = text.split("\n")[line - 1] ?? "";
  const place = { source: { file, locate: () => ({ line, column, excerpt }) }, path: [] };
  for (const [pattern, message, remedy] of MEANINGS) {
    const found = pattern.exec(said);
    if (found !== null) return problemAt(place, message.replace("$1", found[1]?.trim() ?? ""), remedy);
  }
  return problemAt(place, `This template cannot be understood: ${said}.`, "Correct it.");
}

/** Where the name stands that a message ends with: of what is not known, Nunjucks tells no place. */
function lineOf(said: string, { text }: OwnTemplate): number {
  const name = said.trim().split(/\s/).at(-1) ?? "";
  const line = text.split("\n").findIndex((each) => /\{[{%]/.test(each) && each.includes(name));
  return Math.max(line, 0) + 1;
}

/** What led to an error first: it names the template, and the line. */
export function firstCauseOf(error: unknown): unknown {
  return causesOf(error).at(-1) ?? error;
}

/** An error with all that led to it, the outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  let current = error;
  while (current instanceof Error && !causes.includes(current)) {
    causes.push(current);
    current = "originalError" in current ? current.originalError : current.cause;
  }
  return causes;
}
