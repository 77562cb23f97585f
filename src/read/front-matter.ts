import { problemOfFile } from "../problem.ts";
import { readYaml, type UnreadableText, type YamlDocument } from "./yaml.ts";

/** A Markdown file: its front matter as YAML, and the text below it. */
export interface MarkdownDocument extends YamlDocument {
  readonly body: string;
  /** The line of the file on which `body` starts. */
  readonly bodyLine: number;
}

export function readFrontMatter(file: string, text: string): MarkdownDocument | UnreadableText {
  if (!/^---[ \t]*\n/.test(text)) {
    const empty = readYaml(file, "");
    if (!("value" in empty)) return empty;
    return { ...empty, body: text, bodyLine: 1 };
  }
  const start = text.indexOf("\n") + 1;
  const end = /^---[ \t]*$/m.exec(text.slice(start));
  if (end === null) {
    const remedy = "Add a line `---` between the front matter and the text.";
    return { problems: [problemOfFile(file, "The front matter is not closed.", remedy)] };
  }
  const yaml = readYaml(file, text.slice(start, start + end.index), 2);
  if (!("value" in yaml)) return yaml;
  const bodyStart = start + end.index + end[0].length;
  const head = text.slice(0, bodyStart);
  const body = text.slice(bodyStart);
  const leading = /^\n*/.exec(body)?.[0].length ?? 0;
  return { ...yaml, body: body.trim(), bodyLine: head.split("\n").length + leading };
}
