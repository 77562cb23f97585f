import { dump } from "js-yaml";
import type { Line } from "./outline.ts";

interface CallParts {
  /** Of the file that it comes from. */
  readonly name: string;
  readonly title: string | undefined;
  readonly topics: readonly string[];
  readonly submission: Readonly<Record<string, unknown>> | undefined;
  /** Markdown. */
  readonly text: string;
  readonly unread: readonly Line[];
}

/** `cfp.md`, with what was not understood as comments of its front matter. */
export function callMarkdown({ name, title, topics, submission, text, unread }: CallParts): string {
  const front = {
    ...(title === undefined ? {} : { title }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(submission === undefined ? {} : { submission }),
  };
  const yaml = Object.keys(front).length === 0 ? "" : dump(front, { lineWidth: 110, noRefs: true });
  const comments =
    unread.length === 0
      ? ""
      : `# Not understood in ${oneLine(name)}; move what belongs somewhere, and delete the rest:\n${unread.map((line) => `# line ${line.number}: ${oneLine(withoutEmails(line.text))}\n`).join("")}`;
  return `---\n${yaml}${comments}---\n\n${text === "" ? "The call for papers will be published here." : text}\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").trim();
}

/** Plain text as Markdown says it: paragraphs and lists stay, and nothing becomes a mark that is none. */
export function proseIn(lines: readonly Line[]): string {
  return lines
    .filter(({ text }) => !hasEmail(text))
    .map(({ text }) => text.replace(/^ {1,3}(?=[^\s\-*+•\d])/, "").replace(/^(\s*)[•·▪●] */, "$1- "))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const EMAIL = /[<(]?(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+[>)]?/g;

export function hasEmail(text: string): boolean {
  return text.search(EMAIL) >= 0;
}

/** E-mail addresses are never written anywhere. */
export function withoutEmails(text: string): string {
  return text.replace(EMAIL, "…").replace(/\s+/g, " ").trim();
}
