import { type Problem, problemAt, type Source } from "../problem.ts";
import { positionAt } from "./text.ts";
import { findConflicts } from "./yaml/conflicts.ts";
import { findControls } from "./yaml/slips.ts";
import { MOST_FAULTS, readYaml, type UnreadableText, type YamlDocument } from "./yaml/yaml.ts";

/** A Markdown file: its front matter as YAML, and the text below it. */
export interface MarkdownDocument extends YamlDocument {
  readonly hasFrontMatter: boolean;
  readonly body: string;
  /** Where the text stands: at its start, or at a spot in it. */
  readonly bodySource: Source;
}

/** Empty lines above the front matter do no harm. */
const OPENING = /^\n*---[ \t]*\n/;
/** What is meant for a line of three hyphens. */
const NEARLY = /^(?:--|-{4,}|[–—]+|\+{3,}|\*{3,}|_{3,}|={3,}|~{3,})[ \t]*$/;

export function readFrontMatter(file: string, text: string): MarkdownDocument | UnreadableText {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) {
    const [first = ""] = text.trimStart().split("\n", 1);
    const isMeant = NEARLY.test(first) && /^[\w-]+:(?: |$)/m.test(text);
    if (isMeant) return refuse(file, text, text.indexOf(first), STARTS, "Write three hyphens: ---");
    const empty = readYaml(file, "");
    return "value" in empty ? { ...empty, ...bodyOf(file, text, text, 0, []), hasFrontMatter: false } : empty;
  }
  const end = /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (end === null) return refuse(file, text, endOfKeys(text, opening.length), NOT_CLOSED, CLOSE);
  const start = opening.length;
  const yaml = readYaml(file, text.slice(start, start + end.index), opening.split("\n").length);
  if (!("value" in yaml)) return yaml;
  const rest = text.slice(start + end.index + end[0].length);
  const body = bodyOf(file, text, rest.trim(), text.length - rest.trimStart().length, yaml.problems);
  return { ...yaml, ...body, hasFrontMatter: true };
}

const STARTS = "Front matter starts with a line of three hyphens, and this is another one.";
const NOT_CLOSED = "The front matter is not closed.";
const CLOSE = "Add a line `---` between the front matter and the text.";

function refuse(file: string, text: string, offset: number, message: string, remedy: string): UnreadableText {
  const source: Source = { file, locate: () => positionAt(text, offset) };
  return { problems: [problemAt({ source, path: [] }, message, remedy)] };
}

/** The offset of the first line, from `start`, that cannot belong to front matter. */
function endOfKeys(text: string, start: number): number {
  let offset = start;
  for (const line of text.slice(start).split("\n")) {
    if (NEARLY.test(line) || !/^(?:\s|#(?!#* \w)|- |["\w-]+\s*:|$)/.test(line)) return offset;
    offset += line.length + 1;
  }
  return 0;
}

/** @param start the offset of `body` in `text` */
function bodyOf(file: string, text: string, body: string, start: number, found: readonly Problem[]) {
  const bodySource: Source = {
    file,
    locate: (_path, _part, spot) => positionAt(text, start + (spot?.offset ?? 0)),
  };
  let offset = 0;
  const controls = body.split("\n").flatMap((line) => {
    const faults = findControls(line, offset);
    offset += line.length + 1;
    return faults;
  });
  const faults = [...findConflicts(body, true), ...controls]
    .slice(0, MOST_FAULTS)
    .map(({ offset: at, message, remedy }) =>
      problemAt({ source: bodySource, path: [], spot: { text: body, offset: at } }, message, remedy),
    );
  return { body, bodySource, problems: [...found, ...faults] };
}
