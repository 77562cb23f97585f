import { withDollars } from "./equations.ts";
import { readHtml } from "./html.ts";
import { readLatex } from "./latex.ts";
import { withoutMarks, withoutTitleMarks } from "./markdown-marks.ts";
import type { Style } from "./style.ts";

/** What a text that was pasted from a paper, BibTeX or a submission system says. */
export interface PastedText {
  /** As it is to be written here. */
  readonly clean: string;
  /** The languages it is written in, or what little of them it has: the hyphens or escapes in place of signs. */
  readonly languages: readonly ("HTML" | "LaTeX" | "Markdown" | "hyphens" | "escapes")[];
  /** What is left out of it: `\cite{knuth}`, a comment. */
  readonly omitted: readonly string[];
  /** LaTeX and HTML that no text stands for; it is still there. */
  readonly unread: readonly string[];
}

const MARKED = /[\\<&$`~{*[]|--/;

/** @returns undefined for a text without markup that would be published letter by letter */
export function readPasted(source: string, style: Style): PastedText | undefined {
  if (!MARKED.test(source)) return undefined;
  const isFine = ({ clean, unread }: PastedText): boolean => clean === source && unread.length === 0;
  return isFine(read(source, style, false)) ? undefined : read(source, style, true);
}

function read(source: string, style: Style, isThorough: boolean): PastedText {
  const comments = isThorough && style === "markdown" ? commentsIn(source) : [];
  const written = withoutLines(source, comments);
  const html = readHtml(written, style, isThorough);
  const latex = readLatex(style === "markdown" ? withDollars(html.text) : html.text, style, isThorough);
  const clean =
    style === "plain"
      ? withoutMarks(latex.text)
      : style === "title"
        ? withoutTitleMarks(latex.text)
        : latex.text;
  const isHtml = html.text !== written || html.unread.length > 0;
  const isLatex = latex.text !== html.text || latex.unread.length > 0;
  return {
    clean,
    languages: [
      ...(isHtml ? ["HTML" as const] : []),
      ...(isLatex ? [whatOf(html.text, latex.text)] : []),
      ...(clean === latex.text ? [] : ["Markdown" as const]),
    ],
    omitted: [...comments, ...html.omitted, ...latex.omitted],
    unread: [...html.unread, ...latex.unread],
  };
}

/** Lines that TeX leaves out, in a text that is known to be LaTeX; "50 %" at the end of a line is none. */
function commentsIn(source: string): string[] {
  return /\\[A-Za-z([]/.test(source)
    ? [...source.matchAll(/(?<!\d\n)^[ \t]*%.*$/gm)].map(([line]) => line)
    : [];
}

function withoutLines(source: string, lines: readonly string[]): string {
  if (lines.length === 0) return source;
  return source
    .split("\n")
    .filter((line) => !lines.includes(line))
    .join("\n");
}

/** How a text was written that is meant as the other. */
function whatOf(written: string, meant: string): PastedText["languages"][number] {
  const decoded = written.replace(/\\u([\da-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (decoded === meant) return "escapes";
  const dashes = (text: string): string => text.replace(/---?|[–—]/g, "–");
  return dashes(decoded) === dashes(meant) ? "hyphens" : "LaTeX";
}
