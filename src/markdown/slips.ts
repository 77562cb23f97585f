import { codeSpans } from "./code-spans.ts";
import { dialect } from "./dialect.ts";

/** Something in a Markdown text that was meant as markup, and is published letter by letter. */
export interface Slip {
  readonly written: string;
  /** How it is to be written; undefined where nothing else serves. */
  readonly meant?: string | undefined;
  /** What it was meant as. */
  readonly noun: "link" | "heading" | "bold text" | "checkbox" | "footnote" | "template" | "code block";
}

const ADDRESS = String.raw`(?:https?:\/\/|mailto:|www\.|\/)[^\s()[\]<>]*|[\w-]+(?:[/.][\w-]+)*\.(?:pdf|html?|md|png|jpe?g|svg|zip)`;
const SPACED_LINK = new RegExp(String.raw`\[([^[\]\n]+)\][ \t]+\((${ADDRESS})\)`, "gi");
const REVERSED_LINK = new RegExp(String.raw`\(([^()[\]\n]+)\)\[(${ADDRESS})\]`, "gi");
const ANGLED_LINK = /\[([^[\]\n]+)\] ?<(https?:\/\/[^\s<>]+)>/gi;
const OPEN_LINK = new RegExp(String.raw`\[([^[\]\n]+)\]\((${ADDRESS})(?=[\s,;]|[.]?$)(?![^()\n]*\))`, "gim");
/** To a file or a page: "[1](denoted as D)" is no link. */
const LINK_WITH_SPACES =
  /\[([^[\]\n]+)\]\((?!<)(?=[^()\n]*(?:\/|\.[a-z\d]{2,5}\)))([^()\s]+(?: [^()\s"']+)+)\)/gi;
const WIKI_LINK = /\[\[(\p{L}[\p{L}\p{N} _-]*)(?:\|([^[\]\n]+))?\]\]/gu;
const OTHER_SCHEME = /\[([^[\]\n]+)\]\(((?!https?:|mailto:)[a-z][a-z0-9+.-]{0,20}:[^()\s]*)\)/gi;
const TIGHT_HEADING = /^ {0,3}(#{2,6})(?=[^#\s])(.*)$/gm;
const LOOSE_BOLD =
  /(?<![*\p{L}\p{N}])\*\*((?:[ \t]+[^*\n]*\p{L}{3}[^*\n]*|[^*\s][^*\n]*[ \t]+))\*\*(?![*\p{L}\p{N}])/gu;
const CHECKBOX = /^[ \t]*[-*+] \[[ xX]\] .*$/gm;
const FOOTNOTE = /\[\^(?:\d{1,3}|[a-z]{2,20})\]:?/g;
const TEMPLATE = /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\{:\s*[.#][\w-][^{}\n]{0,80}\}/g;

/** Links, headings and the like that miss their form by a sign. Code is left alone. */
export function slipsIn(markdown: string): Slip[] {
  const code = codeSpans(markdown);
  const text = [...code].reduceRight(
    (masked, [from, end]) =>
      masked.slice(0, from) + masked.slice(from, end).replace(/[^\n]/g, "\u00a0") + masked.slice(end),
    markdown,
  );
  const found: Slip[] = [];
  const find = (
    expression: RegExp,
    noun: Slip["noun"],
    meant: (match: RegExpMatchArray) => string | undefined,
  ) => {
    for (const match of text.matchAll(expression))
      found.push({ written: match[0], noun, meant: meant(match) });
  };
  const link = ([, words = "", url = ""]: RegExpMatchArray): string =>
    `[${words}](${/^www\./i.test(url) ? `https://${url}` : url})`;
  if (text.includes("[")) {
    find(SPACED_LINK, "link", link);
    find(REVERSED_LINK, "link", link);
    find(ANGLED_LINK, "link", link);
    find(OPEN_LINK, "link", link);
    find(LINK_WITH_SPACES, "link", ([, words = "", url = ""]) => `[${words}](<${url}>)`);
    find(OTHER_SCHEME, "link", () => undefined);
    find(WIKI_LINK, "link", ([, page = "", words = page]) => `[${words}](/…/)`);
    find(CHECKBOX, "checkbox", ([line]) => line.replace(/ \[[ xX]\]/, "").trim());
    find(FOOTNOTE, "footnote", () => undefined);
  }
  if (text.includes("#")) find(TIGHT_HEADING, "heading", ([, marks = "", words = ""]) => `${marks} ${words}`);
  if (text.includes("**")) {
    for (const { 0: written, 1: words = "", index } of text.matchAll(LOOSE_BOLD))
      if (hasLooseMarks(lineAt(text, index)))
        found.push({ written, noun: "bold text", meant: `**${words.trim()}**` });
  }
  if (text.includes("{")) find(TEMPLATE, "template", () => undefined);
  return [...found, ...openFences(markdown)];
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf("\n", index);
  return text.slice(text.lastIndexOf("\n", index) + 1, end < 0 ? text.length : end);
}

/** What stands between two bold texts looks like a third: "**When:** Monday **Where:** Berlin". */
function hasLooseMarks(line: string): boolean {
  return dialect
    .parseInline(line, {})
    .some(({ children }) => children?.some(({ type, content }) => type === "text" && content.includes("**")));
}

/** A fence that is not closed takes the rest of the text for code. */
function openFences(markdown: string): Slip[] {
  if (!/^ {0,3}(?:```|~~~)/m.test(markdown)) return [];
  const lines = markdown.split("\n");
  return dialect.parse(markdown, {}).flatMap((token): Slip[] => {
    if (token.type !== "fence" || token.level > 0 || token.map === null) return [];
    const [start, end] = token.map;
    const isClosed = end - start > 1 && (lines[end - 1] ?? "").trim().startsWith(token.markup);
    return isClosed ? [] : [{ written: lines[start] ?? "", noun: "code block", meant: undefined }];
  });
}
